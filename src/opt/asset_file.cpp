#include "opt/asset_file.hpp"

#include <array>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "base/json_reader.hpp"

namespace phasewise::opt {

std::optional<std::string> read_bytes(const std::string& path) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"),
                                                               &std::fclose);
    if (!file) {
        return std::nullopt;
    }
    std::string bytes;
    std::array<char, 16384> chunk{};
    for (std::size_t got = chunk.size(); got == chunk.size();) {
        got = std::fread(chunk.data(), 1, chunk.size(), file.get());
        bytes.append(chunk.data(), got);
    }
    return std::ferror(file.get()) == 0 ? std::optional{std::move(bytes)} : std::nullopt;
}

void read_asset(const std::string& assets, const std::string& name, base::Faults& faults,
                const std::function<void(const base::JsonReader&)>& read) {
    const auto bytes = read_bytes(assets + '/' + name);
    if (!bytes) {
        faults.add(name, "cannot be read");
        return;
    }
    const auto document = base::JsonDocument::parse(*bytes);
    if (!document) {
        faults.add(name, document.error().message);
        return;
    }
    base::Faults own;
    read(document->root(own));
    for (base::Fault& fault : own.list) {
        faults.add(fault.path.empty() ? name : name + ": " + fault.path, std::move(fault.problem));
    }
    faults.count += own.count - own.list.size();
}

}  // namespace phasewise::opt
