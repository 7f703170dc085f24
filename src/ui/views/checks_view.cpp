#include "ui/views/checks_view.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "model/plan.hpp"
#include "opt/check.hpp"
#include "opt/finding.hpp"
#include "opt/knowledge.hpp"
#include "opt/session_time.hpp"

namespace phasewise::ui {
namespace {

std::string_view severity_name(opt::Severity severity) {
    switch (severity) {
    case opt::Severity::block: return "Block";
    case opt::Severity::error: return "Error";
    case opt::Severity::warning: return "Warning";
    case opt::Severity::tip: break;
    }
    return "Tip";
}

/// The first words of a message, to tell the buttons of one finding from those of another.
std::string_view subject(const opt::Finding& finding) {
    const std::string_view message = finding.message;
    return message.substr(0, std::min(message.find(':'), message.find('.')));
}

FindingRow row_of(opt::Finding finding) {
    FindingRow row;
    row.accessible = std::string(severity_name(finding.severity)) + ": " + finding.message;
    if (!finding.kept_because.empty()) {
        row.accessible += " Kept: " + finding.kept_because;
    }
    const std::string about(subject(finding));
    row.why_name = "Why: " + about;
    row.key = finding.rule + ' ' + base::digits(finding.item.value_or(model::ItemId{}).value);
    if (finding.fix) {
        row.fix_name = "Fix: " + finding.fix->label;
    }
    const bool may_stay = finding.item && (finding.severity == opt::Severity::error ||
                                           finding.severity == opt::Severity::warning);
    if (may_stay) {
        row.keep_name = (finding.kept_because.empty() ? "Keep: " : "Change the note: ") + about;
    }
    row.finding = std::move(finding);
    return row;
}

/// A rule may speak of one entry more than once.
void tell_apart(std::vector<FindingRow>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto before =
            std::count_if(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i),
                          [&](const FindingRow& row) { return row.key.starts_with(rows[i].key); });
        if (before > 0) {
            rows[i].key += ' ' + base::digits(static_cast<std::size_t>(before));
        }
    }
}

std::string counted(std::size_t count, std::string_view one) {
    return count == 0 ? std::string()
                      : base::digits(count) + " " + std::string(one) + (count == 1 ? "" : "s");
}

void count(ChecksView& view) {
    std::size_t blocks = 0;
    std::size_t tips = 0;
    for (const FindingRow& row : view.rows) {
        switch (row.finding.severity) {
        case opt::Severity::block: ++blocks; break;
        case opt::Severity::error: ++view.errors; break;
        case opt::Severity::warning: ++view.warnings; break;
        case opt::Severity::tip: ++tips; break;
        }
    }
    for (const std::string& part : {counted(blocks, "block"), counted(view.errors, "error"),
                                    counted(view.warnings, "warning"), counted(tips, "tip")}) {
        if (!part.empty()) {
            view.count += (view.count.empty() ? "" : ", ") + part;
        }
    }
}

void tell_time(ChecksView& view, const model::Day& day) {
    constexpr int per_minute = 60;
    const int minutes = (view.time.total_s + per_minute - 1) / per_minute;
    view.time_text = base::digits(minutes);
    if (day.slot_min && *day.slot_min > 0) {
        view.time_text += " of " + base::digits(*day.slot_min);
        view.time_permille = view.time.total_s * 1000 / (*day.slot_min * per_minute);
        view.over_slot = minutes > *day.slot_min;
    }
    view.time_text += minutes == 1 && !day.slot_min ? " minute" : " minutes";
}

}  // namespace

ChecksView checks_view(const opt::Knowledge& knowledge, const model::Plan& plan,
                       const model::Day& day) {
    ChecksView view;
    for (opt::Finding& finding : opt::check_day(knowledge, plan, day)) {
        view.rows.push_back(row_of(std::move(finding)));
    }
    // What several days show together stands at the day that shows it.
    for (opt::Finding& finding : opt::check_weeks(knowledge, plan)) {
        if (finding.day == day.id) {
            view.rows.push_back(row_of(std::move(finding)));
        }
    }
    std::ranges::stable_sort(view.rows, {},
                             [](const FindingRow& row) { return row.finding.severity; });
    tell_apart(view.rows);
    count(view);
    view.time = opt::session_time(knowledge, plan, day);
    tell_time(view, day);
    return view;
}

}  // namespace phasewise::ui
