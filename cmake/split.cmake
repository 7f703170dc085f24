# phasewise_split(<target>): the page's program in two files, first.wasm and rest.wasm, so that a first visit shows
# its first screen before all of the code has come (ARCHITECTURE.md). These files of the floors hold what that
# screen, the sample plan at rest, does not call; tests/browser/start.test.mjs draws it without the rest.
set(later_files
  "model/(edit.*|typed_.*|limits|plan_limits|items)"
  "library/write_own_exercise"
  "opt/(fit_to_phase|load_against_reps|own_library|partner|targets_of)"
  "store/plan_(decode|encode|items)"
  "editor/(draft|held_bytes|history|import_export|merge_entry|print_day|reduce_entries|reduce_plans|workspace_codec)"
  "ui/views/(details_view|exercise_choices|palette_view)"
  "ui/widgets/(dialog|value_field)"
  "ui/screens/(details_fields|details_sets|plans_screen|dialogs/.*)")
list(JOIN later_files "|" later_files)

function(phasewise_split target)
  set(objects "$<TARGET_OBJECTS:${target}>")
  get_property(floors GLOBAL PROPERTY phasewise_floors)
  foreach(floor IN LISTS floors)
    list(APPEND objects "$<TARGET_OBJECTS:phasewise_${floor}>")
  endforeach()
  # Functions are told apart by their names, so equal ones are not merged before the split.
  target_link_options(${target} PRIVATE --profiling-funcs -Wl,--no-demangle
    -sBINARYEN_EXTRA_PASSES=--skip-pass=duplicate-function-elimination)
  add_custom_command(TARGET ${target} POST_BUILD
    COMMAND node "${PROJECT_SOURCE_DIR}/scripts/split.mjs" --program "$<TARGET_FILE_DIR:${target}>/${target}.wasm"
      --emscripten "${PHASEWISE_EMSCRIPTEN}" --later "src/(${later_files})[.]cpp" ${objects}
    WORKING_DIRECTORY "${CMAKE_BINARY_DIR}" COMMAND_EXPAND_LISTS VERBATIM)
endfunction()
