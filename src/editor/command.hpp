#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "editor/action.hpp"
#include "editor/state.hpp"

namespace phasewise::editor {

/// The keys that commands use.
enum class Key : std::uint8_t { d, g, k, y, z, del, up, down, comma, slash };

/// A key with its modifiers. `command` is Ctrl, on a Mac Cmd.
struct Chord {
    Key key = Key::z;
    bool command = false;
    bool shift = false;
    bool alt = false;

    friend bool operator==(const Chord&, const Chord&) = default;
};

enum class CommandId : std::uint8_t {
    undo,
    redo,
    remove,
    duplicate,
    move_up,
    move_down,
    group,
    ungroup,
    fit_to_phase,
    edit_day,
    copy_day,
    copy_week,
    print_day,
    show_workout,
    show_plans,
    export_plan,
    import_plan,
    rename_plan,
    own_exercise,
    commands,
    shortcuts,
    settings,
    about
};

/// Something a person can do by name. Buttons, shortcuts, the palette and the list of shortcuts all
/// read this table.
struct Command {
    CommandId id;
    std::string_view label;
    std::optional<Chord> chord;
    std::optional<Chord> second_chord;
    bool (*enabled)(const AppState&);
    Action (*action)(const AppState&);  ///< only where enabled
};

[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command& command(CommandId id);
/// The command that `chord` stands for, or null.
[[nodiscard]] const Command* command_for(Chord chord);

}  // namespace phasewise::editor
