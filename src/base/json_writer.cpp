#include "base/json_writer.hpp"

#include <cstddef>
#include <string>

#include <nlohmann/json.hpp>

namespace phasewise::base {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t line_bytes = 100;

// As deep as the strict reader reads; deeper values stay on one line.
constexpr std::size_t most_depth = 32;

void write_lines(const Json& value, std::size_t depth, std::string& out) {
    const std::string line = write_json(value);
    if (!value.is_structured() || depth >= most_depth || line.size() + 2 * depth <= line_bytes) {
        out += line;
        return;
    }
    const bool is_object = value.is_object();
    out += is_object ? '{' : '[';
    const char* between = "\n";
    for (const auto& [key, member] : value.items()) {
        out += between;
        out.append(2 * (depth + 1), ' ');
        if (is_object) {
            out += write_json(key) + ": ";
        }
        write_lines(member, depth + 1, out);
        between = ",\n";
    }
    out += '\n';
    out.append(2 * depth, ' ');
    out += is_object ? '}' : ']';
}

}  // namespace

std::string write_json(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string write_json_lines(const Json& value) {
    std::string out;
    write_lines(value, 0, out);
    return out;
}

}  // namespace phasewise::base
