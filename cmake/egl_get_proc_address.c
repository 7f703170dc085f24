/* See sdl2_library.cmake: no GL function is looked up by name. */
void (*eglGetProcAddress(const char* name))(void);

void (*eglGetProcAddress(const char* name))(void) {
    (void)name;
    return 0;
}
