// The plans under assets/examples: what they hold, and that the checks have nothing against it.

#include <string>

#include <gtest/gtest.h>

#include "opt/check.hpp"
#include "opt/shipped.hpp"
#include "store/plan_codec.hpp"
#include "support/files.hpp"
#include "support/workouts.hpp"

namespace phasewise::store {
namespace {

const std::string folder = PHASEWISE_ASSETS_DIR "/examples/";

TEST(ExamplePlans, hold_a_session_of_each_phase_as_the_tests_build_it) {
    const std::string text = test::read_file(folder + "five_phases.json");
    const auto plan = decode_plan(text);
    ASSERT_TRUE(plan.ok()) << plan.error().message;
    // The file is made from the same sessions; where this fails, it is to be written anew.
    EXPECT_EQ(text, encode_plan(test::reference_plan(test::shipped())) + '\n');
}

TEST(ExamplePlans, have_no_errors) {
    for (const std::string& name : test::file_names(folder, ".json")) {
        const auto plan = decode_plan(test::read_file(folder + name));
        ASSERT_TRUE(plan.ok()) << name << ": " << plan.error().message;
        for (const opt::Finding& finding : opt::check_plan(test::shipped(), *plan)) {
            EXPECT_GT(finding.severity, opt::Severity::error) << name << ": " << finding.message;
        }
    }
}

}  // namespace
}  // namespace phasewise::store
