#include "editor/import_export.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "base/text.hpp"
#include "editor/effect.hpp"
#include "editor/own_exercises.hpp"
#include "editor/plans.hpp"
#include "editor/state.hpp"
#include "library/library.hpp"
#include "library/own_exercise.hpp"
#include "model/items.hpp"
#include "model/plan.hpp"
#include "opt/own_library.hpp"
#include "store/envelope.hpp"
#include "store/plan_codec.hpp"

namespace phasewise::editor {

namespace {

using base::Error;
using base::Result;

constexpr std::size_t most_file_name_bytes = 80;

std::string count(std::size_t number, std::string_view one, std::string_view many) {
    return base::digits(number) + ' ' + std::string(number == 1 ? one : many);
}

const Error from_newer_version{"This plan was saved by a newer version of Phasewise. Please load "
                               "this page anew, so that it is "
                               "up to date, and import the file again."};

/// The plan's JSON in what a file holds: the file itself, or the payload of an envelope.
Result<std::string_view> payload_of(std::string_view bytes) {
    if (bytes.size() > most_file_bytes) {
        return Error{
            "The file is larger than 2 MB, which is more than a plan has. It is not read."};
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byte_order_mark)) {
        bytes.remove_prefix(byte_order_mark.size());
    }
    if (bytes.empty()) {
        return Error{"The file is empty."};
    }
    if (!base::is_utf8(bytes)) {
        return Error{"The file is no text in UTF-8, so it is no plan of Phasewise."};
    }
    const store::Opened opened = store::open(bytes, std::numeric_limits<int>::max());
    if (opened.envelope) {
        return bytes.substr(bytes.size() - opened.envelope->payload.size());
    }
    if (opened.error.fault == store::EnvelopeFault::damaged) {
        return Error{opened.error.message};
    }
    return bytes;
}

/// Takes what nobody knows for a name that a person gave; answers the ids.
std::vector<std::string> name_unknown(model::Plan& plan, const library::Library& library) {
    std::set<model::ExerciseId> own;
    for (const auto& exercise : plan.own_exercises) {
        own.insert(exercise->id);
    }
    std::set<std::string> unknown;
    const auto is_unknown = [&](const model::ExerciseId& id) {
        const bool known = library::is_own_id(id) ? own.contains(id) : library.find(id) != nullptr;
        if (!known) {
            unknown.insert(id.text);
        }
        return !known;
    };
    plan = model::with_items(plan, [&](model::Item& item) {
        bool changed = std::erase_if(item.alternatives, is_unknown) > 0;
        if (!item.exercise.text.empty() && is_unknown(item.exercise)) {
            item.custom_name = std::exchange(item.exercise.text, {});
            changed = true;
        }
        return changed;
    });
    return {unknown.begin(), unknown.end()};
}

}  // namespace

std::string file_name_for(std::string_view plan_name) {
    std::string name;
    bool blank = false;  // one is due before the next letter
    for (std::string_view rest = plan_name; !rest.empty() && name.size() < most_file_name_bytes;) {
        const char32_t letter = base::take_code_point(rest);
        const bool forbidden =
            letter <= U' ' || letter == 0x7F || letter == 0xFFFD ||
            (letter < 0x80 && std::string_view("\"*/:<>?\\|").find(static_cast<char>(letter)) !=
                                  std::string_view::npos) ||
            (letter >= 0x200E && letter <= 0x202E);
        if (forbidden || (letter == U'.' && name.empty())) {
            blank = !name.empty();
            continue;
        }
        name += blank ? " " : "";
        blank = false;
        base::append_utf8(name, letter);
    }
    return (name.empty() ? "Plan" : name) + ".phasewise.json";
}

Download export_plan(const model::Plan& plan, std::span<const model::Exercise> own) {
    return {file_name_for(plan.name), store::plan_file(opt::embed_own(plan, own))};
}

std::vector<std::string> ImportPreview::lines() const {
    std::vector<std::string> lines{
        "The plan " + base::in_quotes(name) + " has " + count(weeks, "week", "weeks") + " in " +
        count(phases, "phase", "phases") + ", " + count(days, "day", "days") + " and " +
        count(exercises, "exercise", "exercises") + '.'};
    if (!own.empty()) {
        lines.push_back("It brings " + count(own.size(), "own exercise", "own exercises") +
                        " along: " + base::listed(own) + '.');
    }
    if (!unknown.empty()) {
        lines.push_back("The library does not know " + base::listed(unknown) +
                        ". Such entries are kept under that name.");
    }
    return lines;
}

Result<ImportPreview> read_import(std::string_view bytes, const library::Library& library) {
    const Result<std::string_view> payload = payload_of(bytes);
    if (!payload) {
        return payload.error();
    }
    if (store::schema_of(*payload).value_or(0) > store::plan_schema) {
        return from_newer_version;
    }
    Result<model::Plan> plan = store::decode_plan(*payload);
    if (!plan) {
        return Error{"The file is no plan that Phasewise can read.\n" + plan.error().message};
    }
    ImportPreview preview;
    preview.plan = std::move(plan).value();
    preview.name = preview.plan.name;
    preview.unknown = name_unknown(preview.plan, library);
    preview.plan = opt::embed_own(std::move(preview.plan), {});
    for (const auto& exercise : preview.plan.own_exercises) {
        preview.own.push_back(exercise->name);
    }
    preview.phases = preview.plan.phase_blocks.size();
    for (const auto& phase_block : preview.plan.phase_blocks) {
        preview.weeks += phase_block->weeks.size();
        for (const auto& week : phase_block->weeks) {
            preview.days += week->days.size();
        }
    }
    model::each_item(preview.plan, [&](const model::Item& /*item*/) { ++preview.exercises; });
    return preview;
}

Workspace import_plan(Workspace workspace, const ImportPreview& preview, model::PlanId fresh) {
    const auto own = own_of(workspace);
    opt::MergedOwn merged = opt::merge_own(preview.plan, own, own_ids_in_use(workspace));
    if (!merged.added.empty()) {
        std::vector<model::Exercise> next(own.begin(), own.end());
        for (model::Exercise& exercise : merged.added) {
            if (next.size() < most_own_exercises) {
                next.push_back(std::move(exercise));  // the others live in the plan alone
            }
        }
        workspace.own_exercises =
            std::make_shared<const std::vector<model::Exercise>>(std::move(next));
    }
    merged.plan.id = std::move(fresh);
    return add_plan(std::move(workspace), std::move(merged.plan));
}

}  // namespace phasewise::editor
