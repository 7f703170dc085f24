#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/edit.hpp"
#include "model/exercise.hpp"
#include "model/ids.hpp"
#include "ui/views/exercise_choices.hpp"
#include "ui/views/palette_view.hpp"

namespace phasewise::ui {

// What the open dialog remembers between frames and no document holds: its texts are made once,
// when it opens.

/// Commands: what is looked for and what answers it.
struct PaletteForm {
    std::string query;
    PaletteView view;
    std::optional<std::uint64_t> seen;  ///< the version of the state that `view` is of
    std::size_t chosen = 0;             ///< the entry that Enter runs
};

/// One line of text: a plan's name, the note to a finding.
struct TextForm {
    std::string text;
    std::string fault;     ///< why it cannot be kept, a sentence
    bool has_old = false;  ///< there is something that can be taken back
};

/// Day settings, as they would be saved.
struct DayForm {
    model::SetDay day;
    model::SetWeek week;
    std::string title;       ///< "Day A"
    std::string week_title;  ///< "Week 2"
    std::string minutes;
    std::string fault;
    bool can_remove_day = false;
    bool can_remove_week = false;
};

/// A day or week that may become a copy.
struct CopyTarget {
    std::uint32_t id = 0;  ///< of the day or week
    std::string name;
    std::size_t group = 0;  ///< index of its week; of weeks all are in one
    bool alike = false;     ///< the same day of another week
    bool ticked = false;
};
struct CopyForm {
    std::string title;                ///< "Copy Day A"
    std::string from_name;            ///< "Day A"
    std::uint32_t from = 0;           ///< its id
    std::vector<std::string> groups;  ///< "Week 1" ...
    std::vector<CopyTarget> targets;
};

/// What a picked file holds, or what is wrong with it, a line each.
struct ImportForm {
    std::vector<std::string> lines;
};

/// The plan that is deleted for good.
struct DeleteForm {
    std::string text;
};

/// An own exercise that is made or changed.
struct ExerciseForm {
    model::Exercise exercise;
    ExerciseChoices choices;
    std::string fault;
    bool more_equipment = false;
    bool is_old = false;
};

/// Whatever the open dialog needs.
using DialogForm = std::variant<std::monostate, PaletteForm, TextForm, DayForm, CopyForm,
                                ImportForm, DeleteForm, ExerciseForm>;

struct DialogPanel {
    std::uint32_t number = 0;  ///< of the dialog that `form` belongs to
    DialogForm form;
};

}  // namespace phasewise::ui
