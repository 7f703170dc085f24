#include "store/envelope.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "base/crc32.hpp"
#include "store/plan_codec.hpp"
#include "support/plans.hpp"

namespace phasewise::store {
namespace {

EnvelopeFault fault_of(std::string_view text, int newest_schema = 1) {
    const Opened opened = open(text, newest_schema);
    EXPECT_FALSE(opened.envelope.has_value()) << text;
    EXPECT_FALSE(opened.error.message.empty());
    return opened.error.fault;
}

TEST(Envelope, HasOneHeaderLineAndThePayload) {
    const std::string text = seal({1, 7, 1'700'000'000}, "{}");
    EXPECT_EQ(text, "phasewise-plan schema=1 revision=7 time=1700000000 length=2 crc=600a1d19\n{}");
}

TEST(Envelope, GivesBackWhatWasSealed) {
    struct Case {
        EnvelopeHeader header;
        std::string payload;
    };
    const std::vector<Case> cases{
        {{1, 0, 0}, ""},
        {{3, 7, 1'700'000'000}, "{\"name\":\"Größe\"}\n\n"},
        {{std::numeric_limits<int>::max(), std::numeric_limits<std::uint64_t>::max(),
          std::numeric_limits<std::int64_t>::min()},
         std::string("\0\n\xFF", 3)},
    };
    for (const auto& [header, payload] : cases) {
        const Opened opened = open(seal(header, payload), std::numeric_limits<int>::max());
        ASSERT_TRUE(opened.envelope.has_value()) << opened.error.message;
        EXPECT_EQ(opened.envelope->header.schema, header.schema);
        EXPECT_EQ(opened.envelope->header.revision, header.revision);
        EXPECT_EQ(opened.envelope->header.saved_at_s, header.saved_at_s);
        EXPECT_EQ(opened.envelope->payload, payload);
    }
}

TEST(Envelope, NoticesEveryChangeOfOneCharacter) {
    model::Plan plan = test::small_plan(1, 1);
    plan = test::after(plan, model::InsertGroup{test::days_of(plan)[0]->id, model::Block::warm_up,
                                                0, test::straight("SMR001")});
    const std::string text = seal({1, 7, 1'700'000'000}, encode_plan(plan));
    ASSERT_TRUE(open(text, 1).envelope.has_value());
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (int c = 0; c < 256; ++c) {
            std::string changed = text;
            changed[i] = static_cast<char>(c);
            if (changed == text) {
                continue;
            }
            const Opened opened = open(changed, 1);
            ASSERT_FALSE(opened.envelope.has_value()) << "position " << i << ", byte " << c;
            ASSERT_NE(opened.error.fault, EnvelopeFault::newer) << "position " << i;
        }
    }
}

TEST(Envelope, OfEveryKindNoticesEveryChangeOfOneCharacter) {
    for (const EnvelopeKind kind : {EnvelopeKind::workspace, EnvelopeKind::draft}) {
        const std::string text = seal({1, 7, 1'700'000'000}, R"({"plans":["p1"]})", kind);
        ASSERT_TRUE(open(text, 1, kind).envelope.has_value());
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (int c = 0; c < 256; ++c) {
                std::string changed = text;
                changed[i] = static_cast<char>(c);
                if (changed != text) {
                    ASSERT_FALSE(open(changed, 1, kind).envelope.has_value()) << i << ' ' << c;
                }
            }
        }
    }
}

TEST(Envelope, OfOneKindIsForeignToTheOthers) {
    const std::string workspace = seal({1, 7, 1}, "{}", EnvelopeKind::workspace);
    EXPECT_TRUE(workspace.starts_with("phasewise-workspace schema=1 "));
    EXPECT_EQ(fault_of(workspace), EnvelopeFault::foreign);
    const Opened plan = open(seal({1, 7, 1}, "{}"), 1, EnvelopeKind::workspace);
    EXPECT_EQ(plan.error.fault, EnvelopeFault::foreign);
    EXPECT_EQ(plan.error.message, "This is not a Phasewise workspace.");
}

TEST(Envelope, NoticesEveryLostOrAddedCharacter) {
    const std::string text = seal({1, 7, 1'700'000'000}, R"({"a":[1,2,3]})");
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string lost = text;
        lost.erase(i, 1);
        EXPECT_FALSE(open(lost, 1).envelope.has_value()) << i;
        std::string doubled = text;
        doubled.insert(i, 1, text[i]);
        EXPECT_FALSE(open(doubled, 1).envelope.has_value()) << i;
        EXPECT_FALSE(open(text.substr(0, i), 1).envelope.has_value()) << i;
    }
}

TEST(Envelope, TellsNewerFromDamagedFromForeign) {
    const std::string newer = seal({2, 7, 1}, "something new");
    EXPECT_EQ(fault_of(newer), EnvelopeFault::newer);
    EXPECT_TRUE(open(newer, 2).envelope.has_value());
    std::string damaged = newer;
    damaged.back() = 'x';
    EXPECT_EQ(fault_of(damaged), EnvelopeFault::damaged) << "no newer version wrote that";
    for (const std::string_view text : {"", "{}", "phasewise", "phasewise-library schema=1"}) {
        EXPECT_EQ(fault_of(text), EnvelopeFault::foreign);
    }
    for (const std::string_view text :
         {"phasewise-plan ", "phasewise-plan \n", "phasewise-plan schema=1\n",
          "phasewise-plan schema=0 revision=1 time=1 length=0 crc=00000000\n",
          "phasewise-plan schema=01 revision=1 time=1 length=0 crc=00000000\n",
          "phasewise-plan schema=1 revision=-1 time=1 length=0 crc=00000000\n",
          "phasewise-plan schema=1 revision=99999999999999999999 time=1 length=0 crc=00000000\n",
          "phasewise-plan schema=1 revision=1 time=1 length=0 crc=0000000\n"}) {
        EXPECT_EQ(fault_of(text), EnvelopeFault::damaged) << text;
    }
}

/// An envelope with a header line of our own and the checksum that goes with it.
std::string forged(std::string_view header, std::string_view payload) {
    const std::string covered = "phasewise-plan " + std::string(header) + " crc=";
    constexpr std::string_view symbols = "0123456789abcdef";
    std::uint32_t crc = base::crc32(payload, base::crc32(covered + '\n'));
    std::string figures(8, '0');
    for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure) {
        *figure = symbols[crc % 16];
        crc /= 16;
    }
    return covered + figures + '\n' + std::string(payload);
}

TEST(Envelope, BelievesTheChecksumOnlyInAHeaderOfOneSpelling) {
    ASSERT_EQ(forged("schema=1 revision=7 time=171 length=2", "{}"), seal({1, 7, 171}, "{}"));
    for (const std::string_view header :
         {"schema=01 revision=7 time=171 length=2", "schema=1 revision=07 time=171 length=2",
          "schema=1 revision=7 time=-0 length=2", "schema=1 revision=7 time=171 length=3",
          "schema=1 revision=7 time=171 length=1", "schema=1  revision=7 time=171 length=2",
          "schema=1 time=171 revision=7 length=2", "schema=1 revision=7 time=171 length=2 more=1",
          "schema=0 revision=7 time=171 length=2"}) {
        EXPECT_EQ(fault_of(forged(header, "{}")), EnvelopeFault::damaged) << header;
    }
}

TEST(Envelope, TakesNoOtherSpellingOfItsChecksum) {
    const std::string text = seal({1, 7, 171}, "{}");
    const std::size_t crc = text.find("crc=") + 4;
    std::string shouted = text;
    for (std::size_t i = crc; i < crc + 8; ++i) {
        if (shouted[i] >= 'a') {
            shouted[i] = static_cast<char>(shouted[i] - 'a' + 'A');
        }
    }
    ASSERT_NE(shouted, text) << "choose a header whose checksum has a letter";
    EXPECT_EQ(fault_of(shouted), EnvelopeFault::damaged);
}

}  // namespace
}  // namespace phasewise::store
