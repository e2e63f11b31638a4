/* Loaded into a program before the C library, this lets one call on the files of a store fail, or all from one on.
 *
 * FAULT_FILES says how the paths begin. The program itself says when and what: opening the path
 * "<FAULT_FILES>!arm-<call>-<kind>-<mode>" begins to count; opening "<FAULT_FILES>!end" ends it and fails with ENOENT where
 * nothing was hit and with EEXIST where something was. Kinds: 1 EIO, 2 ENOSPC, 3 a short write, 4 EINTR, 5 a failed sync. Modes:
 * 0 once, 1 from then on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { FILES = 4096 };
enum { READ = 1, WRITE = 2, SYNC = 4, OPEN = 8, REMOVE = 16, CUT = 32 };

static char ours[FILES];
static int armed, calls, at, kind, lasting, hit;

static int is_ours(const char *path) {
    const char *files = getenv("FAULT_FILES");
    return files && path && strncmp(path, files, strlen(files)) == 0;
}

/* Whether this call fails, and with which errno; -1 for a short write. */
static int fails(int call) {
    if (!armed) return 0;
    int wanted = kind == 1 ? READ | WRITE | SYNC | OPEN | REMOVE | CUT
        : kind == 2 ? WRITE | CUT | OPEN
        : kind == 3 ? WRITE
        : kind == 4 ? READ | WRITE | SYNC | OPEN | CUT
        : SYNC;
    if (!(call & wanted)) return 0;
    calls++;
    if (lasting ? calls < at : calls != at) return 0;
    hit = 1;
    return kind == 1 || kind == 5 ? EIO : kind == 2 ? ENOSPC : kind == 3 ? -1 : EINTR;
}

static int is_file(int file) { return file >= 0 && file < FILES && ours[file]; }

static int ask(const char *path) {
    const char *asked = strrchr(path, '!');
    if (!asked) return 0;
    if (sscanf(asked, "!arm-%d-%d-%d", &at, &kind, &lasting) == 3) {
        armed = 1; calls = 0; hit = 0;
        errno = ENOENT;
    } else {
        armed = 0;
        errno = hit ? EEXIST : ENOENT;
    }
    return 1;
}

static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    if (is_ours(path)) {
        if (ask(path)) return -1;
        int fault = fails(OPEN);
        if (fault) { errno = fault; return -1; }
    }
    int file = real(path, flags, mode);
    if (file >= 0 && file < FILES) ours[file] = is_ours(path);
    return file;
}

#define NEXT(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        NEXT(name); \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        return opened(real, path, flags, mode); \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        NEXT(name); \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        if (is_ours(path)) { \
            if (ask(path)) return -1; \
            int fault = fails(OPEN); \
            if (fault) { errno = fault; return -1; } \
        } \
        int file = real(folder, path, flags, mode); \
        if (file >= 0 && file < FILES) ours[file] = is_ours(path); \
        return file; \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

int close(int file) {
    NEXT(close);
    if (file >= 0 && file < FILES) ours[file] = 0;
    return real(file);
}

/* Reads and writes: what comes before the length, and after it. */
#define MOVES(name, bytes, call, last, given) \
    ssize_t name(int file, bytes buffer, size_t length last) { \
        NEXT(name); \
        int fault = is_file(file) ? fails(call) : 0; \
        if (fault == -1) { length /= 2; if (!length) return 0; } \
        else if (fault) { errno = fault; return -1; } \
        return real(file, buffer, length given); \
    }
#define NOTHING
#define PLACE , off_t place
#define GIVEN , place
#define PLACE64 , off64_t place
MOVES(read, void *, READ, NOTHING, NOTHING)
MOVES(pread, void *, READ, PLACE, GIVEN)
MOVES(pread64, void *, READ, PLACE64, GIVEN)
MOVES(write, const void *, WRITE, NOTHING, NOTHING)
MOVES(pwrite, const void *, WRITE, PLACE, GIVEN)
MOVES(pwrite64, const void *, WRITE, PLACE64, GIVEN)

#define ON_FILE(name, call, last, given) \
    int name(int file last) { \
        NEXT(name); \
        int fault = is_file(file) ? fails(call) : 0; \
        if (fault > 0) { errno = fault; return -1; } \
        return real(file given); \
    }
ON_FILE(fsync, SYNC, NOTHING, NOTHING)
ON_FILE(fdatasync, SYNC, NOTHING, NOTHING)
ON_FILE(ftruncate, CUT, PLACE, GIVEN)
ON_FILE(ftruncate64, CUT, PLACE64, GIVEN)

int unlink(const char *path) {
    NEXT(unlink);
    int fault = is_ours(path) ? fails(REMOVE) : 0;
    if (fault > 0) { errno = fault; return -1; }
    return real(path);
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    NEXT(linkat);
    int fault = is_ours(to) ? fails(REMOVE) : 0;
    if (fault > 0) { errno = fault; return -1; }
    return real(from_folder, from, to_folder, to, flags);
}

int rename(const char *from, const char *to) {
    NEXT(rename);
    int fault = is_ours(to) ? fails(REMOVE) : 0;
    if (fault > 0) { errno = fault; return -1; }
    return real(from, to);
}
