/*
 * A disk that fails, laid under a program by LD_PRELOAD. It concerns files below STET_DISK_FOLDER
 * alone, and only while the file STET_DISK_ORDER is there, which says in one line
 *   OPERATIONS FIRST COUNT HOW
 * OPERATIONS: letters of w (write), s (sync), t (truncate), o (open to write). The FIRST-th of them
 * since the order was there, and COUNT in all, go wrong: HOW is an errno's name, or
 *   short  writes half and says so,
 *   torn   writes half, then the process is killed,
 *   kill   the process is killed before it,
 *   slow   takes 300 ms.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum how { FINE, FAIL, SHORT, TORN };

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static long counted = 0;

static int below(const char *path) {
  const char *folder = getenv("STET_DISK_FOLDER");
  if (folder == NULL || path == NULL) return 0;
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int read_order(char *operations, long *first, long *count, char *how) {
  const char *file = getenv("STET_DISK_ORDER");
  if (file == NULL) return 0;
  FILE *order = fopen(file, "re");
  if (order == NULL) return 0;
  int read = fscanf(order, "%15s %ld %ld %15s", operations, first, count, how);
  fclose(order);
  return read == 4;
}

static int number_of(const char *how) {
  if (strcmp(how, "ENOSPC") == 0) return ENOSPC;
  if (strcmp(how, "EROFS") == 0) return EROFS;
  if (strcmp(how, "EDQUOT") == 0) return EDQUOT;
  return EIO;
}

/* What is to become of an operation on a file below the folder; sets errno where it fails. */
static enum how judge(char operation) {
  char operations[16], how[16];
  long first, count;
  pthread_mutex_lock(&turn);
  int ordered = read_order(operations, &first, &count, how);
  if (!ordered) counted = 0;
  long number = ordered && strchr(operations, operation) != NULL ? ++counted : 0;
  pthread_mutex_unlock(&turn);
  if (number == 0 || number < first || number >= first + count) return FINE;
  if (strcmp(how, "slow") == 0) {
    usleep(300000);
    return FINE;
  }
  if (strcmp(how, "kill") == 0) kill(getpid(), SIGKILL);
  if (strcmp(how, "short") == 0) return SHORT;
  if (strcmp(how, "torn") == 0) return TORN;
  errno = number_of(how);
  return FAIL;
}

static enum how judge_handle(int handle, char operation) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  int before = errno;
  ssize_t length = readlink(link, path, sizeof path - 1);
  errno = before;
  if (length <= 0) return FINE;
  path[length] = 0;
  return below(path) ? judge(operation) : FINE;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static size_t part_of(enum how how, size_t count) {
  return how == FINE || count < 2 ? count : count / 2;
}

#define WRITING(declaration, handle, count, call)              \
  declaration {                                                \
    enum how how = judge_handle(handle, 'w');                  \
    if (how == FAIL) return -1;                                \
    size_t part = part_of(how, count);                         \
    ssize_t written = call;                                    \
    if (how == TORN) kill(getpid(), SIGKILL);                  \
    return written;                                            \
  }

static ssize_t real_write(int handle, const void *bytes, size_t count) {
  REAL(write);
  return real(handle, bytes, count);
}
static ssize_t real_pwrite(int handle, const void *bytes, size_t count, off64_t at) {
  REAL(pwrite64);
  return real(handle, bytes, count, at);
}

WRITING(ssize_t write(int handle, const void *bytes, size_t count), handle, count,
        real_write(handle, bytes, part))
WRITING(ssize_t pwrite(int handle, const void *bytes, size_t count, off_t at), handle, count,
        real_pwrite(handle, bytes, part, at))
WRITING(ssize_t pwrite64(int handle, const void *bytes, size_t count, off64_t at), handle, count,
        real_pwrite(handle, bytes, part, at))

int fsync(int handle) {
  REAL(fsync);
  return judge_handle(handle, 's') == FAIL ? -1 : real(handle);
}
int fdatasync(int handle) {
  REAL(fdatasync);
  return judge_handle(handle, 's') == FAIL ? -1 : real(handle);
}
int ftruncate(int handle, off_t length) {
  REAL(ftruncate);
  return judge_handle(handle, 't') == FAIL ? -1 : real(handle, length);
}
int ftruncate64(int handle, off64_t length) {
  REAL(ftruncate64);
  return judge_handle(handle, 't') == FAIL ? -1 : real(handle, length);
}

static int refuses(const char *path, int flags) {
  int writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
  return writes && below(path) && judge('o') == FAIL;
}

#define OPENING(name)                                          \
  int name(const char *path, int flags, ...) {                 \
    REAL(name);                                                \
    va_list more;                                              \
    va_start(more, flags);                                     \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0; \
    va_end(more);                                              \
    return refuses(path, flags) ? -1 : real(path, flags, mode); \
  }

OPENING(open)
OPENING(open64)
