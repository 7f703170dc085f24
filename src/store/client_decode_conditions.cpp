#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/client_codec.hpp"
#include "store/client_parts.hpp"

namespace phasewise::store {

namespace {

using base::JsonReader;

/// The subtype of a condition, and the place that said it.
struct SaidSubtype {
    model::Population of;
    std::string word;
    JsonReader place;
};
using SaidSubtypes = std::vector<SaidSubtype>;

model::Condition read_condition(const JsonReader& json, SaidSubtypes& subtypes) {
    model::Condition condition;
    if (json.is_string()) {
        condition.id = json.choice<model::Population>();
        return condition;
    }
    json.only({"id", "side", "subtype", "since", "note"});
    condition.id = json.at("id").choice<model::Population>();
    condition.side = side_at(json);
    condition.since = text_at(json, "since", ClientLimits::since);
    condition.note = text_at(json, "note", ClientLimits::note);
    if (const auto subtype = json.maybe("subtype")) {
        condition.subtype = subtype->text(ClientLimits::since);
        subtypes.push_back({condition.id, condition.subtype, *subtype});
    }
    return condition;
}

/// Fills `detail` from the subtypes of its condition, or compares them with what `said` has said.
template <class Enum>
void settle_detail(Enum& detail, const std::optional<JsonReader>& said,
                   const SaidSubtypes& subtypes, model::Population population) {
    bool is_named = false;
    bool agrees = false;
    for (const SaidSubtype& subtype : subtypes) {
        const auto named = detail_named<Enum>(subtype.word);
        if (subtype.of != population || !named) {
            continue;
        }
        if (!said && is_named && *named != detail) {
            subtype.place.fault("is another one than before: say in " +
                                std::string(base::name_of(population)) + " which counts");
        }
        if (!said && !is_named) {
            detail = *named;
        }
        is_named = true;
        agrees = agrees || *named == detail;
    }
    if (said && is_named && !agrees && detail != Enum::unknown) {
        said->fault("differs from the subtype of the condition");
    }
}

/// The member `key` of what may be missing.
std::optional<JsonReader> maybe_in(const std::optional<JsonReader>& json, std::string_view key) {
    return json ? json->maybe(key) : std::nullopt;
}

model::DiabetesType read_diabetes_type(const JsonReader& json) {
    if (json.is_number()) {
        return json.integer(1, 2) == 1 ? model::DiabetesType::type_1 : model::DiabetesType::type_2;
    }
    if (json.is_string()) {
        if (const auto type = detail_named<model::DiabetesType>(json.text(64))) {
            return *type;
        }
    }
    return json.choice<model::DiabetesType>();
}

void read_diabetes(const JsonReader& json, const SaidSubtypes& subtypes,
                   model::Diabetes& diabetes) {
    const auto details = json.maybe("diabetes");
    const auto type = maybe_in(details, "type");
    if (type) {
        diabetes.type = read_diabetes_type(*type);
    }
    settle_detail(diabetes.type, type, subtypes, model::Population::diabetes);
    if (!details) {
        return;
    }
    details->only({"type", "meds", "neuropathy", "autonomic", "retinopathy"});
    if (const auto medicine = details->maybe("meds")) {
        diabetes.medicine = medicine->choice<model::DiabetesMedicine>();
    }
    diabetes.neuropathy = answer_at(*details, "neuropathy");
    diabetes.autonomic = answer_at(*details, "autonomic");
    diabetes.retinopathy = answer_at(*details, "retinopathy");
}

/// Reads a detail that stands alone in its object: {"arthritis": {"type": "osteo"}}.
template <class Enum>
void read_type_of(const JsonReader& json, const SaidSubtypes& subtypes,
                  model::Population population, Enum& detail) {
    const auto details = json.maybe(base::name_of(population));
    if (details) {
        details->only({"type"});
    }
    const auto type = maybe_in(details, "type");
    if (type) {
        detail = type->choice<Enum>();
    }
    settle_detail(detail, type, subtypes, population);
}

void read_cancer(const JsonReader& json, const SaidSubtypes& subtypes, model::Cancer& cancer) {
    const auto details = json.maybe("cancer");
    const auto treatment = maybe_in(details, "treatment");
    if (treatment) {
        cancer.treatment = treatment->choice<model::CancerTreatment>();
    }
    settle_detail(cancer.treatment, treatment, subtypes, model::Population::cancer);
    if (!details) {
        return;
    }
    details->only({"treatment", "counts", "lymphoedema"});
    if (const auto counts = details->maybe("counts")) {
        cancer.counts = counts->choice<model::BloodCounts>();
    }
    cancer.lymphoedema = answer_at(*details, "lymphoedema");
}

void read_osteoporosis(const JsonReader& json, const SaidSubtypes& subtypes,
                       model::Osteoporosis& osteoporosis) {
    const auto details = json.maybe("osteoporosis");
    const auto site = maybe_in(details, "site");
    if (site) {
        osteoporosis.site = site->choice<model::BoneSite>();
    }
    settle_detail(osteoporosis.site, site, subtypes, model::Population::osteoporosis);
    if (!details) {
        return;
    }
    details->only({"site", "fracture", "t_score"});
    if (const auto fracture = details->maybe("fracture")) {
        osteoporosis.fracture = fracture->choice<model::Fracture>();
    }
    if (const auto score = details->maybe("t_score")) {
        (void)score->scaled(-80, 50, 10);
    }
}

void read_heart_disease(const JsonReader& json, model::HeartDisease& chd) {
    json.only({"symptom_free_months", "rehab_done"});
    if (const auto months = json.maybe("symptom_free_months")) {
        chd.symptom_free_months = months->integer(0, ClientLimits::months);
    }
    chd.rehab_done = answer_at(json, "rehab_done");
}

/// "normal", "poor" or "unknown", as the answer to whether sensation is poor.
model::Answer read_sensation(const JsonReader& json) {
    const std::string word = json.text(64);
    if (word == "normal") {
        return model::Answer::no;
    }
    if (word == "poor") {
        return model::Answer::yes;
    }
    if (json.is_string() && word != "unknown") {
        json.fault(R"(must be "normal", "poor" or "unknown")");
    }
    return model::Answer::unknown;
}

void read_arteries(const JsonReader& json, model::PeripheralArteries& pad) {
    json.only({"sore", "rest_pain", "sensation"});
    pad.sore = answer_at(json, "sore");
    pad.rest_pain = answer_at(json, "rest_pain");
    if (const auto sensation = json.maybe("sensation")) {
        pad.sensation_poor = read_sensation(*sensation);
    }
}

void read_pregnancy(const JsonReader& json, model::Client& client) {
    const auto details = json.maybe("pregnancy");
    const auto week = json.maybe("pregnancy_week");
    if (!one_of(details, week, "pregnancy")) {
        return;
    }
    constexpr int most_weeks = 42;
    model::Pregnancy pregnancy;
    if (details) {
        details->only({"week", "items"});
        pregnancy.week = details->at("week").integer(1, most_weeks);
        if (const auto items = details->maybe("items")) {
            pregnancy.items = items->choices<model::PregnancyItem>(ClientLimits::pregnancy_items);
        }
    } else if (week) {
        pregnancy.week = week->integer(1, most_weeks);
    }
    client.pregnancy = std::move(pregnancy);
}

}  // namespace

void read_conditions(const JsonReader& json, model::Client& client) {
    SaidSubtypes subtypes;
    if (const auto conditions = json.maybe("conditions")) {
        for (const JsonReader& condition : conditions->items(ClientLimits::conditions)) {
            client.conditions.push_back(read_condition(condition, subtypes));
        }
    }
    read_pregnancy(json, client);
    read_diabetes(json, subtypes, client.diabetes);
    read_type_of(json, subtypes, model::Population::arthritis, client.arthritis);
    read_cancer(json, subtypes, client.cancer);
    read_osteoporosis(json, subtypes, client.osteoporosis);
    if (const auto chd = json.maybe("chd")) {
        read_heart_disease(*chd, client.chd);
    }
    read_type_of(json, subtypes, model::Population::lung, client.lung);
    if (const auto pad = json.maybe("pad")) {
        read_arteries(*pad, client.pad);
    }
}

}  // namespace phasewise::store
