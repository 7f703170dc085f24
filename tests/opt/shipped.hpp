#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "opt/knowledge.hpp"

namespace phasewise::test {

/// What assets/ holds, read once.
inline const opt::Knowledge& shipped() {
    static const opt::Knowledge knowledge = [] {
        auto result = opt::read_knowledge_folder(PHASEWISE_ASSETS_DIR);
        EXPECT_TRUE(result.ok()) << result.error().message;
        return result.ok() ? *std::move(result) : opt::Knowledge{};
    }();
    return knowledge;
}

/// The exercise with this name; fails the test where there is none.
inline const model::Exercise& named(std::string_view name) {
    for (const model::Exercise& exercise : shipped().library.all()) {
        if (exercise.name == name) {
            return exercise;
        }
    }
    ADD_FAILURE() << "no exercise is named " << name;
    static const model::Exercise none{};
    return none;
}

/// The name of the exercise and the phase, for the message of a failed check.
inline std::string of(const model::Exercise& exercise, model::Phase phase) {
    return exercise.id.text + " " + exercise.name + ", phase " +
           std::to_string(model::number_of(phase));
}

}  // namespace phasewise::test
