#include <string>
#include <string_view>

#include "base/json_reader.hpp"
#include "opt/asset_file.hpp"
#include "opt/client_knowledge.hpp"

namespace phasewise::opt {

base::Result<ClientKnowledge> read_client_knowledge(std::string_view packed) {
    const auto document = base::JsonDocument::parse(packed);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    ClientKnowledge people;
    const base::JsonReader root = document->root(faults);
    root.only({"schema", "client_rules", "assessment", "programs"});
    (void)root.at("schema").integer(1, 1);
    read_client_rules(root.at("client_rules"), people.rules);
    read_assessment(root.at("assessment"), people.assessment);
    read_program_tables(root.at("programs"), people.programs);
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return people;
}

base::Result<ClientKnowledge> read_client_knowledge_folder(const std::string& assets) {
    ClientKnowledge people;
    base::Faults faults;
    read_asset(assets, "opt/client_rules.json", faults,
               [&](const base::JsonReader& file) { read_client_rules(file, people.rules); });
    read_asset(assets, "opt/assessment.json", faults,
               [&](const base::JsonReader& file) { read_assessment(file, people.assessment); });
    read_asset(assets, "opt/programs.json", faults,
               [&](const base::JsonReader& file) { read_program_tables(file, people.programs); });
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return people;
}

}  // namespace phasewise::opt
