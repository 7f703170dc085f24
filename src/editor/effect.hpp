#pragma once

#include <string>
#include <variant>

namespace phasewise::editor {

// What the reducer asks of the world. It stays pure: it puts effects into `AppState::effects`, and
// who drives the app (`ui::App::take_effects`) takes them out after the action and carries them
// out, each once.

/// Gives the person a file to keep.
struct Download {
    std::string name;  ///< "My plan.phasewise.json"
    std::string text;  ///< UTF-8

    friend bool operator==(const Download&, const Download&) = default;
};

/// Asks the person for a file. Its bytes come back as `OpenFile`.
struct PickFile {
    friend bool operator==(const PickFile&, const PickFile&) = default;
};

/// Prints a page: the JSON of `print_day`.
struct Print {
    std::string json;

    friend bool operator==(const Print&, const Print&) = default;
};

using Effect = std::variant<Download, PickFile, Print>;

}  // namespace phasewise::editor
