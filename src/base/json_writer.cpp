#include "base/json_writer.hpp"

#include <nlohmann/json.hpp>

namespace phasewise::base {

std::string write_json(const nlohmann::ordered_json& value) {
    return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace phasewise::base
