// The gates of the readiness screen, pain, pregnancy and diagnosed conditions.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "opt/client_applies.hpp"
#include "opt/gate_sheet.hpp"

namespace phasewise::opt {

namespace {

using model::Answer;
using model::Client;
using model::Population;
using model::PregnancyItem;
using model::ScreenOutcome;

/// Days in order from "2026-11-23": 32 to a month, which keeps dates in order; nothing for other
/// texts.
std::optional<int> day_in_order(std::string_view date) {
    constexpr std::string_view form = "dddd-dd-dd";
    if (date.size() != form.size()) {
        return std::nullopt;
    }
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = date[i] >= '0' && date[i] <= '9';
        if (digit != (form[i] == 'd')) {
            return std::nullopt;
        }
        if (digit) {
            parts[part] = parts[part] * 10 + (date[i] - '0');
        } else {
            ++part;
        }
    }
    return (parts[0] * 12 + parts[1]) * 32 + parts[2];
}

/// A screen that may be planned on, but was taken too long before the plan's first day.
bool is_too_old(const GateSheet& sheet, const model::Readiness& screen) {
    const auto taken = day_in_order(screen.date);
    const auto first_day = day_in_order(sheet.client().start_date);
    return taken && first_day && *first_day > *taken + sheet.rules().readiness_months * 32;
}

void gate_outcome(GateSheet& sheet, ScreenOutcome outcome) {
    switch (outcome) {
    case ScreenOutcome::all_no:
    case ScreenOutcome::yes_followup_all_no: break;
    case ScreenOutcome::yes_followup_yes:
        sheet.refer(ClientRuleId::gen_5, "readiness",
                    "A follow-up question of the readiness screen was answered with yes: a "
                    "qualified professional decides before anything is planned.");
        break;
    case ScreenOutcome::delay:
        if (sheet.is_in(Population::prenatal)) {
            sheet.refer(ClientRuleId::gen_5, "readiness",
                        "The readiness screen says to wait: in pregnancy until the provider's "
                        "advice is on record, after an illness until it is over.");
            break;
        }
        sheet.stop(ClientRuleId::gen_5, "readiness",
                   "The readiness screen says to wait. Screen again when the reason is gone.");
        sheet.stop(ClientRuleId::vit_8, "readiness",
                   "After an illness training waits until the person is well.");
        break;
    case ScreenOutcome::expired:
        sheet.refer(ClientRuleId::gen_5, "readiness",
                    "The readiness screen ran out, or health has changed since: ask it again.");
        break;
    }
}

/// All general questions answered with no, and yet something is listed that one of them asks for.
bool contradicts_itself(const Client& client, const model::Readiness& screen) {
    return screen.outcome == ScreenOutcome::all_no &&
           (!client.conditions.empty() || (client.medications && !client.medications->empty()));
}

bool is_yes(Answer answer) { return answer == Answer::yes; }

/// What makes a pain one to refer, in words: "new, sharp".
std::string referral_words(const model::Pain& pain) {
    const std::array<std::pair<Answer, std::string_view>, 6> parts{
        {{pain.is_new, "new pain"},
         {pain.sharp, "sharp pain"},
         {pain.unexplained, "unexplained pain"},
         {pain.during_test, "pain during an assessment"},
         {pain.chest_pain, "pain in the chest"},
         {pain.fainting, "fainting"}}};
    std::string words;
    for (const auto& [answer, say] : parts) {
        if (is_yes(answer)) {
            words += words.empty() ? "" : ", ";
            words += say;
        }
    }
    return words;
}

bool has_open_question(const model::Pain& pain) {
    const std::array parts{pain.is_new,      pain.sharp,      pain.unexplained,
                           pain.during_test, pain.chest_pain, pain.fainting};
    return std::ranges::find(parts, Answer::unknown) != parts.end();
}

enum class PregnancyGroup : std::uint8_t { absolute, relative, stop_sign };

PregnancyGroup pregnancy_group(PregnancyItem item) {
    if (item >= PregnancyItem::bleeding) {
        return PregnancyGroup::stop_sign;
    }
    return item >= PregnancyItem::chronic_bronchitis ? PregnancyGroup::relative
                                                     : PregnancyGroup::absolute;
}

/// "placenta_previa" as "placenta previa".
std::string item_words(PregnancyItem item) {
    std::string words(base::name_of(item));
    std::ranges::replace(words, '_', ' ');
    return words;
}

bool is_item_named(const Client& client, PregnancyItem item) {
    return std::ranges::any_of(client.clearances, [&](const model::Clearance& record) {
        return is_current(record, client) &&
               std::ranges::find(record.lifts, base::name_of(item)) != record.lifts.end();
    });
}

bool has_a_record(const Client& client) {
    return std::ranges::any_of(client.clearances, [&](const model::Clearance& record) {
        return is_current(record, client);
    });
}

void gate_pregnancy_item(GateSheet& sheet, PregnancyItem item) {
    const Client& client = sheet.client();
    switch (pregnancy_group(item)) {
    case PregnancyGroup::stop_sign:
        sheet.stop(ClientRuleId::pre_8, "pregnancy.items",
                   "Stop sign in pregnancy: " + item_words(item) +
                       ". No exercise; the provider is called now.");
        break;
    case PregnancyGroup::relative:
        sheet.refer(ClientRuleId::pre_8, "pregnancy.items",
                    "In pregnancy, " + item_words(item) +
                        ": the provider agrees before anything is planned.",
                    has_a_record(client));
        break;
    case PregnancyGroup::absolute:
        sheet.refer(ClientRuleId::pre_8, "pregnancy.items",
                    "In pregnancy, " + item_words(item) +
                        ": no exercise unless a provider's record names it (" +
                        std::string(base::name_of(item)) + ").",
                    is_item_named(client, item));
        break;
    }
}

void gate_heart(GateSheet& sheet) {
    const Client& client = sheet.client();
    if (!client.hr_ceiling) {
        sheet.refer(ClientRuleId::chd_1, "hr_ceiling",
                    "With coronary disease a clinician's highest heart rate is on file before "
                    "anything is planned.");
    }
    const int least =
        sheet.rules().of(ClientRuleId::chd_3).figure(ClientFigure::least_months).value_or(0);
    if (!client.chd.symptom_free_months) {
        sheet.ask(ClientRuleId::chd_3, "chd.symptom_free_months",
                  "For how many months has the client exercised without symptoms?");
    } else if (*client.chd.symptom_free_months < least) {
        sheet.warn(ClientRuleId::chd_3, "chd.symptom_free_months",
                   "Resistance training waits until " + base::digits(least) +
                       " months of exercise have gone by without symptoms; it is " +
                       base::digits(*client.chd.symptom_free_months) + " so far.");
    }
}

void gate_bones(GateSheet& sheet) {
    const model::Fracture fracture = sheet.client().osteoporosis.fracture;
    if (fracture == model::Fracture::vertebral) {
        sheet.refer(ClientRuleId::ost_5, "osteoporosis.fracture",
                    "After a broken vertebra a clinician says first what the spine may do.");
    } else if (fracture == model::Fracture::unknown) {
        sheet.refer(ClientRuleId::ost_5, "osteoporosis.fracture",
                    "Nobody has said yet whether a vertebra is broken: ask, or get a "
                    "clinician's record.");
    }
}

void gate_arteries(GateSheet& sheet) {
    const model::PeripheralArteries& pad = sheet.client().pad;
    if (is_yes(pad.sore)) {
        sheet.stop(ClientRuleId::pad_2, "pad.sore",
                   "An open sore on the foot belongs to a doctor before any exercise.");
    } else if (pad.sore == Answer::unknown) {
        sheet.ask(ClientRuleId::pad_2, "pad.sore", "Is there an open sore on a foot?");
    }
    if (is_yes(pad.rest_pain)) {
        sheet.stop(ClientRuleId::pad_2, "pad.rest_pain",
                   "Leg pain at rest belongs to a doctor before any exercise.");
    } else if (pad.rest_pain == Answer::unknown) {
        sheet.ask(ClientRuleId::pad_2, "pad.rest_pain", "Do the legs hurt at rest?");
    }
}

void gate_cancer(GateSheet& sheet) {
    const Client& client = sheet.client();
    if (client.cancer.counts == model::BloodCounts::low) {
        sheet.stop(ClientRuleId::can_2, "cancer.counts",
                   "With low blood counts there is no session; the care team decides.");
    } else if (client.cancer.counts == model::BloodCounts::unknown) {
        sheet.ask(ClientRuleId::can_2, "cancer.counts",
                  "What do the latest blood counts say: normal or low?");
    }
    if (client.pain && is_yes(client.pain->is_new)) {
        sheet.stop(ClientRuleId::can_2, "pain",
                   "New pain with cancer may come from a bone: no session, the care team first.");
    }
}

}  // namespace

void gate_readiness(GateSheet& sheet) {
    const Client& client = sheet.client();
    if (!client.readiness) {
        if (sheet.is_in(Population::older_adult)) {
            sheet.refer(ClientRuleId::old_1, "readiness",
                        "From 65 on the readiness screen comes before any plan.");
        }
        sheet.ask(ClientRuleId::gen_2, "readiness",
                  "The readiness screen has not been done: until then a plan is a template, not "
                  "for this person.");
        return;
    }
    const model::Readiness& screen = *client.readiness;
    const bool may_plan = screen.outcome == ScreenOutcome::all_no ||
                          screen.outcome == ScreenOutcome::yes_followup_all_no;
    gate_outcome(sheet,
                 may_plan && is_too_old(sheet, screen) ? ScreenOutcome::expired : screen.outcome);
    if (contradicts_itself(client, screen)) {
        sheet.ask(ClientRuleId::gen_2, "readiness",
                  "The readiness screen says no to every question, and yet a condition or a "
                  "medicine is listed: which is right?");
    }
}

void gate_pain(GateSheet& sheet) {
    const Client& client = sheet.client();
    const bool test_hurt =
        client.ohsa && std::ranges::any_of(*client.ohsa, &model::MovementFinding::pain);
    if (test_hurt) {
        sheet.stop(ClientRuleId::gen_3, "assessments",
                   "The movement screen hurt: stop it, refer, and plan nothing until it is "
                   "explained.");
    }
    if (!client.pain) {
        sheet.ask(ClientRuleId::gen_3, "pain",
                  "Is there pain: new, sharp, unexplained, in the "
                  "chest, or fainting?");
        return;
    }
    const std::string referred = referral_words(*client.pain);
    if (!referred.empty()) {
        sheet.stop(ClientRuleId::gen_3, "pain", "To be referred, not trained: " + referred + ".");
    } else if (has_open_question(*client.pain)) {
        sheet.ask(ClientRuleId::gen_3, "pain",
                  "Is the pain new, sharp or unexplained, in the chest, or with fainting?");
    }
    const int most = sheet.rules().vitals.pain_stop_over;
    if (client.pain->level > most) {
        sheet.stop(ClientRuleId::gen_1, "pain",
                   "Pain of " + base::digits(client.pain->level) + " out of 10 is above " +
                       base::digits(most) + ": no exercise that brings it on.");
    }
}

void gate_pregnancy(GateSheet& sheet) {
    if (!sheet.is_in(Population::prenatal)) {
        return;
    }
    const auto& pregnancy = sheet.client().pregnancy;
    if (!pregnancy) {
        sheet.ask(ClientRuleId::pre_8, "pregnancy.week",
                  "Which week is it, and has the provider found anything?");
        return;
    }
    for (const PregnancyItem item : pregnancy->items) {
        gate_pregnancy_item(sheet, item);
    }
}

void gate_conditions(GateSheet& sheet) {
    constexpr std::array<std::pair<Population, void (*)(GateSheet&)>, 4> all{
        {{Population::chd, gate_heart},
         {Population::osteoporosis, gate_bones},
         {Population::cancer, gate_cancer},
         {Population::pad, gate_arteries}}};
    for (const auto& [population, gate] : all) {
        if (sheet.is_in(population)) {
            gate(sheet);
        }
    }
}

}  // namespace phasewise::opt
