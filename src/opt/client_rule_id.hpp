#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/names.hpp"

namespace phasewise::opt {

/// The rules that look at the client (opt-model reference 7.2) and the gates of measured values
/// (7.3), by their published ids.
enum class ClientRuleId : std::uint8_t {
    yth_1,
    yth_2,
    yth_3,
    yth_4,
    yth_5,
    old_1,
    old_2,
    old_3,
    old_4,
    old_5,
    old_6,
    pre_1,
    pre_2,
    pre_3,
    pre_4,
    pre_5,
    pre_6,
    pre_7,
    pre_8,
    obe_1,
    obe_2,
    obe_3,
    obe_4,
    dia_1,
    dia_2,
    dia_3,
    dia_4,
    dia_5,
    dia_6,
    htn_1,
    htn_2,
    htn_3,
    htn_4,
    htn_5,
    htn_6,
    chd_1,
    chd_2,
    chd_3,
    chd_4,
    chd_5,
    ost_1,
    ost_2,
    ost_3,
    ost_4,
    ost_5,
    ost_6,
    art_1,
    art_2,
    art_3,
    art_4,
    can_1,
    can_2,
    can_3,
    lng_1,
    lng_2,
    lng_3,
    pad_1,
    pad_2,
    pad_3,
    gen_1,
    gen_2,
    gen_3,
    gen_4,
    gen_5,
    vit_1,
    vit_2,
    vit_3,
    vit_4,
    vit_5,
    vit_6,
    vit_7,
    vit_8
};

/// What it takes to decide a rule: the plan with library and client, the log of a session, or
/// nothing, because the rule is advice to print.
enum class CheckKind : std::uint8_t { plan, needs_log, advice };

/// What else must hold of the client, beside the population, for a rule on exercises to speak.
enum class ClientFact : std::uint8_t {
    landing_not_passed,
    no_floor_transfer,
    floor_transfer_not_sure,
    neuropathy,
    retinopathy,
    treatment_running,
    poor_sensation
};

/// A number that a rule carries. Loads in percent of 1RM, times in the unit of the name.
enum class ClientFigure : std::uint8_t {
    from_week,  ///< of pregnancy
    most_load_pct,
    mature_load_pct,
    most_hold_s,   ///< of a hold in core and resistance work
    least_hold_s,  ///< of a static stretch
    most_set_s,
    most_work_s,  ///< of the hard part of an interval
    most_isometric_s,
    most_concentric_s,
    most_reps,
    least_months,
    least_minutes,
    most_minutes,
    most_jump_pct  ///< of a load from one session to the next
};

}  // namespace phasewise::opt

namespace phasewise::base {
template <>
struct Names<opt::ClientRuleId> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"YTH-1", "YTH-2", "YTH-3", "YTH-4", "YTH-5", "OLD-1", "OLD-2", "OLD-3", "OLD-4",
         "OLD-5", "OLD-6", "PRE-1", "PRE-2", "PRE-3", "PRE-4", "PRE-5", "PRE-6", "PRE-7",
         "PRE-8", "OBE-1", "OBE-2", "OBE-3", "OBE-4", "DIA-1", "DIA-2", "DIA-3", "DIA-4",
         "DIA-5", "DIA-6", "HTN-1", "HTN-2", "HTN-3", "HTN-4", "HTN-5", "HTN-6", "CHD-1",
         "CHD-2", "CHD-3", "CHD-4", "CHD-5", "OST-1", "OST-2", "OST-3", "OST-4", "OST-5",
         "OST-6", "ART-1", "ART-2", "ART-3", "ART-4", "CAN-1", "CAN-2", "CAN-3", "LNG-1",
         "LNG-2", "LNG-3", "PAD-1", "PAD-2", "PAD-3", "GEN-1", "GEN-2", "GEN-3", "GEN-4",
         "GEN-5", "VIT-1", "VIT-2", "VIT-3", "VIT-4", "VIT-5", "VIT-6", "VIT-7", "VIT-8"});
};
template <>
struct Names<opt::CheckKind> {
    static constexpr auto values = std::to_array<std::string_view>({"plan", "needs_log", "advice"});
};
template <>
struct Names<opt::ClientFact> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"landing_not_passed", "no_floor_transfer", "floor_transfer_not_sure", "neuropathy",
         "retinopathy", "treatment_running", "poor_sensation"});
};
template <>
struct Names<opt::ClientFigure> {
    static constexpr auto values = std::to_array<std::string_view>(
        {"from_week", "most_load_pct", "mature_load_pct", "most_hold_s", "least_hold_s",
         "most_set_s", "most_work_s", "most_isometric_s", "most_concentric_s", "most_reps",
         "least_months", "least_minutes", "most_minutes", "most_jump_pct"});
};
}  // namespace phasewise::base
