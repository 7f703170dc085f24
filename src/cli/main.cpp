#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/embedded_data.hpp"
#include "opt/asset_file.hpp"
#include "opt/client_knowledge.hpp"
#include "opt/knowledge.hpp"

namespace {

void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }

}  // namespace

// Out of memory is the shell's to see.
// NOLINTNEXTLINE(bugprone-exception-escape)
int main(int count, char** values) {
    using namespace phasewise;
    const auto knowledge = opt::read_knowledge(cli::embedded_knowledge());
    const auto people = opt::read_client_knowledge(cli::embedded_people());
    if (!knowledge || !people) {
        print(stderr, (knowledge ? people.error() : knowledge.error()).message + '\n');
        return static_cast<int>(cli::Exit::unusable);
    }
    const std::vector<std::string_view> arguments(values + 1, values + count);
    const cli::Outcome outcome = cli::run({*knowledge, *people, opt::read_bytes}, arguments);
    print(stdout, outcome.out);
    print(stderr, outcome.faults);
    return static_cast<int>(outcome.exit);
}
