#pragma once

#include "editor/notice.hpp"

namespace phasewise::ui {

using editor::independence_notice;

}  // namespace phasewise::ui
