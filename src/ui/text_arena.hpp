#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace phasewise::ui {

/// Keeps copies of short texts until it is cleared, in blocks that are used again: a frame that
/// says what the last one said allocates nothing. Views stay valid while the arena grows.
class TextArena {
public:
    void clear() {
        block_ = 0;
        used_ = 0;
    }

    [[nodiscard]] std::string_view keep(std::string_view text) {
        if (text.empty()) {
            return {};
        }
        char* place = room(text.size());
        std::memcpy(place, text.data(), text.size());
        return {place, text.size()};
    }

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    static constexpr std::size_t block_size = std::size_t{16} * 1024;

    char* room(std::size_t size) {
        while (block_ < blocks_.size() && used_ + size > blocks_[block_].size) {
            ++block_;
            used_ = 0;
        }
        if (block_ == blocks_.size()) {
            const std::size_t grown = size > block_size ? size : block_size;
            blocks_.push_back({std::make_unique<char[]>(grown), grown});
            used_ = 0;
        }
        char* place = blocks_[block_].bytes.get() + used_;
        used_ += size;
        return place;
    }

    std::vector<Block> blocks_;
    std::size_t block_ = 0;
    std::size_t used_ = 0;
};

}  // namespace phasewise::ui
