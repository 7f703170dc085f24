// Someone who hits keys and drags the pointer about without looking: whatever they do, the
// documents stay what can be stored, the tree stays sound, and everything can be undone.

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <imgui.h>

#include "base/random.hpp"
#include "editor/action.hpp"
#include "editor/state.hpp"
#include "model/limits.hpp"
#include "model/plan.hpp"
#include "store/plan_codec.hpp"
#include "support/files.hpp"
#include "ui/support/driver.hpp"
#include "ui/support/items.hpp"
#include "ui/tree.hpp"

namespace phasewise::test {
namespace {

/// What holds of every workspace: each group can be stored, ids are used once and lie below the
/// next one, the open day and the selection exist.
void expect_sound(const editor::AppState& state) {
    for (const auto& plan : state.workspace.plans) {
        std::set<std::uint32_t> ids;
        const auto take = [&](std::uint32_t id) {
            EXPECT_TRUE(ids.insert(id).second) << "id " << id << " twice";
            EXPECT_LT(id, plan->next_id);
        };
        for (const auto& block : plan->phase_blocks) {
            take(block->id.value);
            for (const auto& week : block->weeks) {
                take(week->id.value);
                for (const auto& day : week->days) {
                    take(day->id.value);
                    for (const auto& groups : day->blocks) {
                        for (const auto& group : groups) {
                            EXPECT_FALSE(model::why_not(*group)) << model::why_not(*group)->message;
                            for (const model::Item& item : group->items) {
                                take(item.id.value);
                            }
                        }
                    }
                }
            }
        }
    }
    const model::Plan* plan = state.workspace.open_plan();
    const model::Day* day = plan == nullptr ? nullptr : model::find_day(*plan, state.session.day);
    EXPECT_TRUE(plan == nullptr || day != nullptr);
    for (const model::ItemId item : state.session.selection) {
        EXPECT_TRUE(day != nullptr && model::find_item(*day, item));
    }
    EXPECT_EQ(state.session.selected_item.has_value(), !state.session.selection.empty());
}

/// What holds of every tree: ids once, parents before children, the focus in it.
void expect_sound(const Driver& driver) {
    std::set<ui::NodeId> seen;
    for (const ui::Node& node : driver.tree().nodes()) {
        EXPECT_TRUE(node.parent == 0 || seen.contains(node.parent)) << node.name;
        EXPECT_TRUE(seen.insert(node.id).second) << node.name << " twice";
    }
    EXPECT_TRUE(driver.focus() == 0 || seen.contains(driver.focus()));
}

class Hands {
public:
    Hands(Driver& driver, base::Random& random) : driver_(&driver), random_(&random) {}

    void act() {
        constexpr std::array keys{
            ImGuiKey_Tab,     ImGuiKey_Enter,     ImGuiKey_Space,     ImGuiKey_Escape,
            ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_LeftArrow, ImGuiKey_RightArrow,
            ImGuiKey_Home,    ImGuiKey_End,       ImGuiKey_Delete,    ImGuiKey_Z,
            ImGuiKey_Y,       ImGuiKey_D,         ImGuiKey_G,         ImGuiKey_K,
            ImGuiKey_1,       ImGuiKey_4,         ImGuiKey_PageDown,  ImGuiKey_Comma,
        };
        constexpr std::array mods{0,
                                  0,
                                  0,
                                  static_cast<int>(ImGuiMod_Ctrl),
                                  static_cast<int>(ImGuiMod_Shift),
                                  static_cast<int>(ImGuiMod_Alt)};
        constexpr std::array<std::string_view, 8> texts{
            "12", "squat", "8-12", "abc", "4/2/1", "75 %", "\xF0\x9F\x92\xAA", "3x8 @ RPE 7"};
        switch (random_->below(8)) {
        case 0: driver_->move_to(coordinate(1440), coordinate(900)); break;
        case 1: driver_->press(); break;
        case 2: driver_->release(); break;
        case 3: driver_->wheel(random_->below(2) == 0 ? -3.0F : 3.0F); break;
        case 4: {
            const ui::Node* focused = driver_->tree().find(driver_->focus());
            if (focused != nullptr && focused->is_text_field()) {
                driver_->type(texts[random_->below(texts.size())]);
            }
            break;
        }
        case 5: press_something(); break;
        default: driver_->key(keys[random_->below(keys.size())], mods[random_->below(mods.size())]);
        }
    }

private:
    [[nodiscard]] float coordinate(std::uint32_t below) {
        return static_cast<float>(random_->below(below));
    }

    /// What assistive technology does: it activates a node.
    void press_something() {
        const auto nodes = driver_->tree().nodes();
        if (!nodes.empty()) {
            driver_->app().activate(
                nodes[random_->below(static_cast<std::uint32_t>(nodes.size()))].id);
            driver_->frame();
        }
    }

    Driver* driver_;
    base::Random* random_;
};

TEST(RandomEvents, NeverBreakTheWorkspaceOrTheTree) {
    Driver driver;
    base::Random random(2026);
    Hands hands(driver, random);
    const int count = runs(1'200, 20'000);
    for (int i = 0; i < count && !HasFailure(); ++i) {
        hands.act();
        expect_sound(driver.state());
        expect_sound(driver);
        if (i % 7 == 0) {
            driver.settle();  // in the frame that closes a dialog what lay under it is not yet back
            EXPECT_THAT(unmatched_items(driver), testing::IsEmpty());
        }
    }
    std::string stored;
    for (const auto& plan : driver.state().workspace.plans) {
        stored = store::encode_plan(*plan);
        EXPECT_TRUE(store::decode_plan(stored).ok());
    }
    EXPECT_FALSE(driver.state().history.past.empty()) << "nothing was ever changed";
}

}  // namespace
}  // namespace phasewise::test
