#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "library/own_exercise.hpp"
#include "model/limits.hpp"
#include "store/plan_codec.hpp"
#include "store/plan_items.hpp"

namespace phasewise::store {

namespace {

using base::JsonReader;
using model::PlanLimits;

constexpr int newest_schema_number = 1'000'000;

/// Reads the plan. What follows from a fault that has been reported is not reported as well.
class Decoder {
public:
    explicit Decoder(const base::Faults& faults) : faults_(&faults) {}

    model::Plan decode(const JsonReader& json) {
        json.only({"schema", "id", "name", "edition", "unit", "start", "next_id", "own", "doses",
                   "groups", "phase_blocks"});
        const JsonReader schema = json.at("schema");
        if (schema.integer(1, newest_schema_number) > plan_schema) {
            schema.fault("comes from a newer version of Phasewise");
        }
        model::Plan plan;
        plan.id.text = read_id(json.at("id"));
        plan.name = json.at("name").text(PlanLimits::name_bytes);
        plan.edition = json.at("edition").choice<model::Edition>();
        plan.unit = json.at("unit").choice<model::MassUnit>();
        if (const auto start = json.maybe("start")) {
            plan.start_date = start->text(10);
            if (!model::is_date(plan.start_date)) {
                start->fault("is no date like \"2026-11-23\"");
            }
        }
        const std::size_t faults_before = faults_->count;
        plan.next_id = read_number(json.at("next_id"), 1, PlanLimits::ids);
        next_id_ = faults_->count == faults_before ? plan.next_id : PlanLimits::ids;
        if (const auto own = json.maybe("own")) {
            read_own(*own, plan);
        }
        read_doses(json.at("doses"));
        read_groups(json.at("groups"));
        const JsonReader phase_blocks = json.at("phase_blocks");
        for (const JsonReader& phase_block : phase_blocks.items(PlanLimits::phase_blocks, 1)) {
            plan.phase_blocks.push_back(share(decode_phase_block(phase_block)));
        }
        if (weeks_ > PlanLimits::weeks) {
            phase_blocks.fault("have more than " + std::to_string(PlanLimits::weeks) + " weeks");
        }
        if (!size_.within_limits()) {
            phase_blocks.fault("hold more than a plan can");
        }
        return plan;
    }

private:
    template <class T>
    static model::Shared<T> share(T value) {
        return std::make_shared<const T>(std::move(value));
    }

    static std::uint32_t read_number(const JsonReader& json, std::uint32_t lo, std::uint32_t hi) {
        return static_cast<std::uint32_t>(json.integer64(lo, hi));
    }

    /// An id inside the plan: given out before, and to one thing only.
    std::uint32_t read_inner_id(const JsonReader& json) {
        const std::size_t faults_before = faults_->count;
        const std::uint32_t id = read_number(json, 1, PlanLimits::ids);
        if (faults_->count != faults_before || json.is_missing()) {
            return id;
        }
        if (id >= next_id_) {
            json.fault(std::to_string(id) + " is not under \"next_id\"");
        } else if (!ids_.insert(id).second) {
            json.fault(std::to_string(id) + " is used twice");
        }
        return id;
    }

    static model::Phase read_phase(const JsonReader& json) {
        return model::all_phases[static_cast<std::size_t>(
            json.integer(1, static_cast<int>(model::all_phases.size())) - 1)];
    }

    void read_own(const JsonReader& json, model::Plan& plan) {
        for (const JsonReader& row : json.items(PlanLimits::own_exercises)) {
            model::Exercise exercise = library::read_own_exercise(row);
            if (!plan.own_exercises.empty() && exercise.id <= plan.own_exercises.back()->id &&
                library::is_own_id(exercise.id)) {
                row.at("id").fault("does not stand after the one before it");
            }
            size_ += model::size_of(exercise);
            plan.own_exercises.push_back(share(std::move(exercise)));
        }
    }

    void read_doses(const JsonReader& json) {
        const std::size_t faults_before = faults_->count;
        for (const JsonReader& dose : json.items(PlanLimits::items)) {
            doses_.entries.push_back(read_dose(dose));
        }
        doses_.sound = faults_->count == faults_before && !json.is_missing();
    }

    void read_groups(const JsonReader& json) {
        const std::size_t faults_before = faults_->count;
        read_group_list(json);
        groups_sound_ = faults_->count == faults_before && !json.is_missing();
    }

    void read_group_list(const JsonReader& json) {
        model::PlanSize size;
        for (const JsonReader& group : json.items(PlanLimits::items)) {
            groups_.push_back(read_group(group, doses_));
            sizes_.push_back(model::size_of(groups_.back()));
            size += sizes_.back();
            if (!size.within_limits()) {
                json.fault("hold more than a plan can");
                return;
            }
        }
    }

    model::PhaseBlock decode_phase_block(const JsonReader& json) {
        json.only({"id", "phase", "weeks"});
        model::PhaseBlock phase_block;
        phase_block.id = {read_inner_id(json.at("id"))};
        phase_block.phase = read_phase(json.at("phase"));
        for (const JsonReader& week : json.at("weeks").items(PlanLimits::weeks, 1)) {
            phase_block.weeks.push_back(share(decode_week(week)));
        }
        weeks_ += phase_block.weeks.size();
        return phase_block;
    }

    model::Week decode_week(const JsonReader& json) {
        json.only({"id", "deload", "days"});
        model::Week week;
        week.id = {read_inner_id(json.at("id"))};
        if (const auto deload = json.maybe("deload")) {
            week.deload = deload->boolean();
        }
        for (const JsonReader& day : json.at("days").items(PlanLimits::days_in_week, 1)) {
            week.days.push_back(share(decode_day(day)));
        }
        return week;
    }

    model::Day decode_day(const JsonReader& json) {
        json.only({"id", "name", "kind", "phase", "variant", "slot_min", "spotter", "supervised",
                   "note", "blocks"});
        model::Day day;
        day.id = {read_inner_id(json.at("id"))};
        day.name = json.at("name").text(PlanLimits::name_bytes);
        if (const auto kind = json.maybe("kind")) {
            day.kind = kind->choice<model::DayKind>();
        }
        if (const auto phase = json.maybe("phase")) {
            day.phase = read_phase(*phase);
        }
        if (const auto variant = json.maybe("variant")) {
            day.variant = variant->choice<model::DayVariant>();
        }
        if (const auto slot = json.maybe("slot_min")) {
            day.slot_min = slot->integer(0, PlanLimits::minutes);
        }
        if (const auto spotter = json.maybe("spotter")) {
            day.spotter = spotter->boolean();
        }
        if (const auto supervised = json.maybe("supervised")) {
            day.supervised = supervised->boolean();
        }
        if (const auto note = json.maybe("note")) {
            day.note = note->text(PlanLimits::note_bytes);
        }
        size_ += {0, sizeof(model::Day) + day.note.size()};
        if (const auto blocks = json.maybe("blocks")) {
            decode_blocks(*blocks, day);
        }
        return day;
    }

    void decode_blocks(const JsonReader& json, model::Day& day) {
        json.only({"warm_up", "activation", "skill_development", "resistance_training",
                   "clients_choice", "cardio", "cool_down"});
        for (const model::Block block : model::all_blocks) {
            const auto entries = json.maybe(base::name_of(block));
            if (!entries) {
                continue;
            }
            for (const JsonReader& entry : entries->items(PlanLimits::groups_in_block)) {
                decode_entry(entry, day.groups(block));
            }
        }
    }

    /// [group, item id, ...]
    void decode_entry(const JsonReader& json, std::vector<model::Shared<model::Group>>& out) {
        const auto parts = json.items(1 + PlanLimits::items_in_group, 2);
        if (parts.size() < 2) {
            return;
        }
        const auto index =
            static_cast<std::size_t>(parts[0].integer(0, std::numeric_limits<int>::max()));
        if (index >= groups_.size()) {
            if (groups_sound_) {
                parts[0].fault("names a group that is not in the list");
            }
            return;
        }
        if (groups_sound_ && groups_[index].items.size() != parts.size() - 1) {
            json.fault("has " + std::to_string(parts.size() - 1) + " item ids, its group has " +
                       std::to_string(groups_[index].items.size()) + " items");
            return;
        }
        // A group is written once and may be used often: a small text could fill the memory.
        size_ += sizes_[index];
        if (!size_.within_limits()) {
            return;
        }
        model::Group group = groups_[index];
        const std::size_t count = std::min(group.items.size(), parts.size() - 1);
        for (std::size_t i = 0; i < count; ++i) {
            group.items[i].id = {read_inner_id(parts[i + 1])};
        }
        out.push_back(share(std::move(group)));
    }

    const base::Faults* faults_;
    DoseTable doses_;
    std::vector<model::Group> groups_;
    bool groups_sound_ = true;
    std::vector<model::PlanSize> sizes_;
    std::unordered_set<std::uint32_t> ids_;
    std::uint32_t next_id_ = 1;
    std::size_t weeks_ = 0;
    model::PlanSize size_;
};

}  // namespace

std::optional<int> schema_of(std::string_view text) {
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        return std::nullopt;
    }
    base::Faults faults;
    const JsonReader root = document->root(faults);
    const int schema = root.has("schema") ? root.at("schema").integer(1, newest_schema_number) : 0;
    return faults.empty() && schema > 0 ? std::optional{schema} : std::nullopt;
}

base::Result<model::Plan> decode_plan(std::string_view text) {
    const auto document = base::JsonDocument::parse(text);
    if (!document) {
        return document.error();
    }
    base::Faults faults;
    model::Plan plan = Decoder(faults).decode(document->root(faults));
    if (!faults.empty()) {
        return base::Error{faults.text()};
    }
    return plan;
}

}  // namespace phasewise::store
