#include "library/library.hpp"

#include <gtest/gtest.h>

namespace phasewise::library {
namespace {

model::Exercise with_id(std::string id) {
    model::Exercise exercise;
    exercise.id = {std::move(id)};
    return exercise;
}

TEST(Library, finds_by_id_in_any_order_of_the_files) {
    const Library library({with_id("RES003"), with_id("COR001"), with_id("RES001")});
    EXPECT_EQ(library.all().size(), 3U);
    EXPECT_EQ(library.index_of({"RES003"}), 0U);
    EXPECT_EQ(library.index_of({"COR001"}), 1U);
    EXPECT_EQ(library.index_of({"RES001"}), 2U);
    ASSERT_NE(library.find({"COR001"}), nullptr);
    EXPECT_EQ(library.find({"COR001"})->id.text, "COR001");
}

TEST(Library, knows_what_it_has_not) {
    const Library library({with_id("RES003")});
    EXPECT_EQ(library.find({"RES002"}), nullptr);
    EXPECT_EQ(library.find({"RES004"}), nullptr);
    EXPECT_EQ(library.find({""}), nullptr);
    EXPECT_EQ(Library().find({"RES003"}), nullptr);
    EXPECT_FALSE(Library().index_of({"RES003"}).has_value());
}

TEST(Library, keeps_finding_after_it_was_copied_and_moved) {
    Library first({with_id("RES003"), with_id("COR001")});
    const Library copy = first;
    const Library moved = std::move(first);
    EXPECT_EQ(copy.find({"COR001"}), &copy.all()[1]);
    EXPECT_EQ(moved.find({"RES003"}), &moved.all()[0]);
}

}  // namespace
}  // namespace phasewise::library
