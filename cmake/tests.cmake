# The tests. Under Emscripten only unit_tests is built (run by node); the rest is native.
# phasewise_sources(<variable> <glob>...): the files under tests/ that match.
function(phasewise_sources variable)
  list(TRANSFORM ARGN PREPEND "${PROJECT_SOURCE_DIR}/tests/" OUTPUT_VARIABLE patterns)
  file(GLOB_RECURSE found CONFIGURE_DEPENDS ${patterns})
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

phasewise_sources(unit_sources base/*_test.cpp model/*_test.cpp library/*_test.cpp opt/*_test.cpp
  store/*_test.cpp editor/*_test.cpp cli/*_test.cpp support/*.cpp)
phasewise_sources(ui_sources ui/*_test.cpp ui/support/*.cpp support/*.cpp)
phasewise_sources(ui_alloc_sources ui_alloc/*.cpp ui/support/*.cpp support/*.cpp)
phasewise_sources(bench_sources bench/*.cpp ui/support/*.cpp support/*.cpp)
list(FILTER bench_sources EXCLUDE REGEX "/bare_demo/")
phasewise_sources(fuzz_sources fuzz/fuzz_*.cpp)

add_library(phasewise_test_options INTERFACE)
add_library(phasewise_no_shadow INTERFACE) # the names of files compiled together
target_compile_options(phasewise_no_shadow INTERFACE -Wno-shadow)
target_link_libraries(phasewise_test_options INTERFACE phasewise_options)
target_include_directories(phasewise_test_options INTERFACE "${PROJECT_SOURCE_DIR}/tests")
target_compile_definitions(phasewise_test_options INTERFACE
  "PHASEWISE_ASSETS_DIR=\"${PROJECT_SOURCE_DIR}/assets\"" "PHASEWISE_TESTS_DIR=\"${PROJECT_SOURCE_DIR}/tests\""
  "PHASEWISE_FONTS_DIR=\"${PHASEWISE_FONTS_DIR}\"")

if(EMSCRIPTEN)
  # Debian ships GoogleTest's sources for targets it has no library for.
  set(gtest_root /usr/src/googletest)
  add_library(phasewise_gtest STATIC EXCLUDE_FROM_ALL ${gtest_root}/googletest/src/gtest-all.cc
    ${gtest_root}/googlemock/src/gmock-all.cc ${gtest_root}/googlemock/src/gmock_main.cc)
  target_include_directories(phasewise_gtest PRIVATE ${gtest_root}/googletest ${gtest_root}/googlemock)
  target_include_directories(phasewise_gtest SYSTEM PUBLIC ${gtest_root}/googletest/include
    ${gtest_root}/googlemock/include)
  target_compile_options(phasewise_gtest PRIVATE -w)
  target_link_libraries(phasewise_gtest PRIVATE phasewise_codegen)
else()
  find_package(GTest REQUIRED)
  add_library(phasewise_gtest INTERFACE)
  target_link_libraries(phasewise_gtest INTERFACE GTest::gmock_main GTest::gmock GTest::gtest)
endif()

# phasewise_test(<target> <sources> <libraries>...): a test program, made only when someone asks for it.
function(phasewise_test target sources)
  if(NOT ${sources})
    return()
  endif()
  add_executable(${target} EXCLUDE_FROM_ALL ${${sources}})
  target_link_libraries(${target} PRIVATE ${ARGN} phasewise_test_options phasewise_no_shadow)
  phasewise_compile_together(${target})
endfunction()

phasewise_test(unit_tests unit_sources phasewise_editor phasewise_cli phasewise_json phasewise_gtest)
if(EMSCRIPTEN)
  if(TARGET unit_tests)
    target_link_options(unit_tests PRIVATE -sNODERAWFS=1 -sENVIRONMENT=node -sALLOW_MEMORY_GROWTH
      -sSTACK_SIZE=1MB -sEXIT_RUNTIME=1 -sASSERTIONS=1)
  endif()
  return()
endif()

phasewise_test(ui_tests ui_sources phasewise_ui phasewise_json phasewise_gtest)
phasewise_test(ui_alloc_test ui_alloc_sources phasewise_ui phasewise_json phasewise_gtest)
foreach(target ui_tests ui_alloc_test)
  if(TARGET ${target} AND TARGET fonts)
    add_dependencies(${target} fonts)
  endif()
endforeach()

if(bench_sources)
  find_package(benchmark REQUIRED)
  phasewise_test(phasewise_bench bench_sources phasewise_ui phasewise_json phasewise_gtest benchmark::benchmark_main)
endif()

if(PHASEWISE_FUZZ)
  add_custom_target(fuzzers)
  foreach(source IN LISTS fuzz_sources)
    get_filename_component(name "${source}" NAME_WE)
    set(one_source "${source}")
    phasewise_test(${name} one_source phasewise_editor)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
  endforeach()
endif()
