#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "opt/client_knowledge.hpp"
#include "opt/knowledge.hpp"

namespace phasewise::cli {

/// How a command ends, as the shell sees it.
enum class Exit : std::uint8_t {
    clean = 0,     ///< warnings and tips allowed
    findings = 1,  ///< of severity error or block
    unusable = 2,  ///< the input, or the command itself, cannot be read
    refused = 3    ///< for safety
};

/// What a command says and how it ends.
struct Outcome {
    Exit exit = Exit::clean;
    std::string out;     ///< for standard output
    std::string faults;  ///< for standard error
};

/// All that a command works with.
struct Desk {
    const opt::Knowledge& knowledge;
    const opt::ClientKnowledge& people;
    /// The bytes of a file, or nothing where it cannot be read.
    std::function<std::optional<std::string>(const std::string&)> read;
};

/// Runs `phasewise <arguments>`: check, build, assess or phases. The same input gives the same
/// bytes on every machine.
[[nodiscard]] Outcome run(const Desk& desk, std::span<const std::string_view> arguments);

/// How to use it, a few lines.
[[nodiscard]] std::string_view usage();

}  // namespace phasewise::cli
