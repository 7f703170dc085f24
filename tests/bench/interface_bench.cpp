// What the start and a frame cost: reading the packed data, building the glyph atlas, drawing the
// fullest Workout screen (6 blocks of 12 entries, 432 options), from NewFrame to the tree's diff.

#include <cstddef>
#include <string>

#include <benchmark/benchmark.h>
#include <imgui.h>

#include "editor/action.hpp"
#include "model/plan.hpp"
#include "opt/knowledge.hpp"
#include "ui/fonts.hpp"
#include "ui/support/driver.hpp"

namespace phasewise::test {
namespace {

void read_knowledge(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(opt::read_knowledge_folder(PHASEWISE_ASSETS_DIR));
    }
}
BENCHMARK(read_knowledge)->Unit(benchmark::kMillisecond);

void build_glyph_atlas(benchmark::State& state) {
    ImGuiContext* context = ImGui::CreateContext();
    for (auto _ : state) {
        ui::Fonts fonts;
        fonts.load(font_files(), static_cast<float>(state.range(0)), ui::GlyphRange::usual);
        unsigned char* pixels = nullptr;
        int width = 0;
        int height = 0;
        ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    }
    ImGui::DestroyContext(context);
}
BENCHMARK(build_glyph_atlas)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

void draw_fullest_screen(benchmark::State& state) {
    Driver driver(1440, 900);
    const auto exercises = knowledge()->library.all();
    const auto entries = static_cast<int>(state.range(0));
    std::size_t next = 0;
    for (const model::Block block :
         {model::Block::warm_up, model::Block::activation, model::Block::skill_development,
          model::Block::resistance_training, model::Block::clients_choice,
          model::Block::cool_down}) {
        for (int i = 0; i < entries; ++i) {
            next = (next + 31) % exercises.size();
            driver.app().dispatch(editor::AddExercise{exercises[next].id, block, {}});
        }
    }
    driver.app().dispatch(editor::SelectExercise{exercises[next].id});
    driver.settle();
    for (auto _ : state) {
        driver.frame();
    }
}
BENCHMARK(draw_fullest_screen)->Arg(1)->Arg(12)->Arg(48)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace phasewise::test
