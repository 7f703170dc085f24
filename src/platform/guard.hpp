#pragma once

#include <exception>

#include "platform/page.hpp"

namespace phasewise::platform {

/// The border that catches what a bug lets through: the person is told, the page lives on. Answers
/// whether `act` came to its end. Our own code throws nothing.
template <class Act>
bool guard(const Act& act) {
    try {
        act();
        return true;
    } catch (const std::exception& fault) {
        page::trouble(fault.what());
    } catch (...) {
        page::trouble("unknown");
    }
    return false;
}

}  // namespace phasewise::platform
