// A result beside the client's own first one: opt-model reference 5.6.

#include "opt/formula_change.hpp"

#include <gtest/gtest.h>

#include "opt/shipped_norms.hpp"

namespace phasewise::opt {
namespace {

TEST(PercentChange, is_of_the_first_result) {
    EXPECT_EQ(percent_change(20, 25).value(), 250);  // 25.0 %
    EXPECT_EQ(percent_change(20, 20).value(), 0);
    EXPECT_EQ(percent_change(30, 20).value(), -333);  // -33.3 %
    EXPECT_EQ(percent_change(16, 15).value(), -62);   // -6.25 %, half up
    EXPECT_EQ(percent_change(16, 17).value(), 63);
    EXPECT_EQ(percent_change(20, 0).value(), -1'000);
    EXPECT_EQ(percent_change(1, 1'000'000).value(), 999'999'000);
}

TEST(PercentChange, refuses_what_is_outside_both_ends) {
    EXPECT_EQ(test::refusal_of(percent_change(0, 5)),
              "The first result must be 1 to 1000000, not 0.");
    EXPECT_FALSE(percent_change(1'000'001, 5).ok());
    EXPECT_FALSE(percent_change(5, -1).ok());
    EXPECT_FALSE(percent_change(5, 1'000'001).ok());
}

TEST(PushUpNote, says_why_there_is_no_rating) {
    EXPECT_NE(push_up_note().find("exhaustion"), std::string_view::npos);
}

}  // namespace
}  // namespace phasewise::opt
