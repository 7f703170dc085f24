# How our own code is compiled. Third-party code takes phasewise_codegen only: its warnings are not ours.
set(PHASEWISE_SANITIZE "" CACHE STRING "Sanitizers for everything that is built, as -fsanitize= takes them")
option(PHASEWISE_FUZZ "Build the fuzzers of tests/fuzz" OFF)

add_library(phasewise_codegen INTERFACE)
# The same input gives the same bytes on every machine: no fused multiply-add where the source has two steps.
target_compile_options(phasewise_codegen INTERFACE -ffp-contract=off)
if(PHASEWISE_SANITIZE)
  set(sanitize -fsanitize=${PHASEWISE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1)
  target_compile_options(phasewise_codegen INTERFACE ${sanitize})
  target_link_options(phasewise_codegen INTERFACE ${sanitize})
endif()
if(PHASEWISE_FUZZ)
  target_compile_options(phasewise_codegen INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(EMSCRIPTEN)
  # Native exceptions cost 4.5 KB and keep a bug from killing the page; run-time type information, which
  # nothing asks for, would cost 2 KB more.
  target_compile_options(phasewise_codegen INTERFACE -fwasm-exceptions -fno-rtti)
  # What every browser with these exceptions has as well: copying and clearing memory in one instruction.
  target_compile_options(phasewise_codegen INTERFACE -mbulk-memory -mnontrapping-fptoint)
  target_link_options(phasewise_codegen INTERFACE -fwasm-exceptions)
endif()

# A bug's exception passes through our code to the border that catches it (src/platform/guard.hpp). Cleaning
# up on its way would cost a tenth of the code, for the sake of a page that is about to tell of a bug.
add_library(phasewise_pass_exceptions INTERFACE)
if(EMSCRIPTEN)
  target_compile_options(phasewise_pass_exceptions INTERFACE -fignore-exceptions)
endif()

add_library(phasewise_options INTERFACE)
target_link_libraries(phasewise_options INTERFACE phasewise_codegen)
target_compile_options(phasewise_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast -Wformat-security -Werror)
# Of files compiled together, a name of one may seem to hide that of another.
if(NOT PHASEWISE_TOGETHER)
  target_compile_options(phasewise_options INTERFACE -Wshadow)
endif()
# Designated initializers are there to leave the other fields at their defaults.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(phasewise_options INTERFACE -Wno-missing-designated-field-initializers)
  # Libraries call functions they have deprecated themselves (std::stable_sort of libstdc++ 12, json's pointers)
  # and clang says so at our call. g++ still checks our own use of deprecated names.
  target_compile_options(phasewise_options INTERFACE -Wno-deprecated-declarations)
else()
  target_compile_options(phasewise_options INTERFACE -Wno-missing-field-initializers)
endif()
