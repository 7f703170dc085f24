#include "library/search_words.hpp"

#include <array>
#include <utility>

#include "base/names.hpp"
#include "base/text.hpp"

namespace phasewise::library {

namespace {

/// What trainers write or say for words of the library.
struct Synonym {
    std::string_view words;   ///< as the library has it, folded
    std::string_view spoken;  ///< what else it is found by
};

constexpr auto synonyms = std::to_array<Synonym>({
    {"abdominis", "abs"},
    {"barbell", "bb"},
    {"bodyweight", "bw body weight"},
    {"chin up", "chinup"},
    {"corrective", "activation"},
    {"deltoid", "delts"},
    {"deltoids", "delts"},
    {"dome trainer", "half ball"},
    {"dumbbell", "db dumbell"},
    {"gastrocnemius", "calf calves"},
    {"gluteus", "glutes"},
    {"kettlebell", "kb"},
    {"latissimus", "lats"},
    {"medicine ball", "mb med"},
    {"overhead press", "ohp"},
    {"pectoralis", "pecs"},
    {"plyometric", "jump"},
    {"pull up", "pullup"},
    {"push up", "pushup"},
    {"quadriceps", "quads"},
    {"romanian deadlift", "rdl"},
    {"saq", "speed agility quickness"},
    {"shoulder press", "ohp"},
    {"single leg", "sl"},
    {"sit up", "situp"},
    {"smr", "foam roll self massage myofascial"},
    {"soleus", "calf calves"},
    {"stability ball", "swiss"},
    {"step up", "stepup"},
    {"trapezius", "traps"},
    {"tubing", "band tube"},
});

template <class Visit>
void each_word(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        if (end != 0) {
            visit(text.substr(0, end));
        }
        if (end == std::string_view::npos) {
            return;
        }
        text.remove_prefix(end + 1);
    }
}

bool has_words(std::string_view text, std::string_view wanted) {
    for (std::size_t at = text.find(wanted); at != std::string_view::npos;
         at = text.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) {
            return true;
        }
    }
    return false;
}

/// Gathers words field by field.
class Words {
public:
    void add(std::string_view text, SearchField field) {
        const std::string folded = base::folded(text);
        add_folded(folded, field);
        for (const Synonym& synonym : synonyms) {
            if (has_words(folded, synonym.words)) {
                add_folded(synonym.spoken, field);
            }
        }
    }
    template <class Enum>
    void add_name(Enum value) {
        const std::string_view name = base::name_of(value);
        if (name != "any" && name != "none") {
            add(name, SearchField::other);
        }
    }
    template <class Enum>
    void add_names(const std::vector<Enum>& values) {
        for (const Enum value : values) {
            add_name(value);
        }
    }
    [[nodiscard]] std::vector<SearchWord> take() { return std::move(words_); }

private:
    void add_folded(std::string_view folded, SearchField field) {
        each_word(folded, [&](std::string_view word) {
            words_.push_back({.text = std::string(word), .field = field});
        });
    }

    std::vector<SearchWord> words_;
};

}  // namespace

std::vector<SearchWord> search_words(const model::Exercise& exercise) {
    Words words;
    words.add(exercise.name, SearchField::name);
    for (const std::string& alias : exercise.aliases) {
        words.add(alias, SearchField::alias);
    }
    words.add_name(exercise.component);
    words.add_name(exercise.level);
    words.add_name(exercise.body_part);
    words.add_name(exercise.movement_pattern);
    words.add_name(exercise.pattern_family);
    words.add_names(exercise.primary_muscles);
    words.add_names(exercise.secondary_muscles);
    words.add_names(exercise.target_muscles);
    words.add_names(exercise.equipment);
    return words.take();
}

}  // namespace phasewise::library
