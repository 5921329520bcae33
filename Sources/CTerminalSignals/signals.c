#define _GNU_SOURCE
#include "CTerminalSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int reported[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
static const int deadly[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP, SIGABRT, SIGFPE,  SIGSYS, SIGQUIT,
                             SIGPIPE, SIGXCPU, SIGXFSZ, SIGALRM, SIGUSR1, SIGUSR2};
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static struct sigaction before[NSIG];
static bool caught[NSIG];
static int channel[2] = {-1, -1};
static volatile sig_atomic_t ending;

// MARK: Giving the terminal back

static struct {
  int terminal;
  struct termios modes;
  unsigned char bytes[512];
  size_t count;
} way_back;
static volatile sig_atomic_t armed;

void CTerminalSignals_arm(
    int terminal, const struct termios *modes, const unsigned char *bytes, size_t count) {
  CTerminalSignals_disarm();
  way_back.terminal = terminal;
  way_back.modes = *modes;
  way_back.count = count < sizeof way_back.bytes ? count : sizeof way_back.bytes;
  memcpy(way_back.bytes, bytes, way_back.count);
  atomic_signal_fence(memory_order_seq_cst);
  armed = 1;
}

void CTerminalSignals_disarm(void) {
  armed = 0;
  atomic_signal_fence(memory_order_seq_cst);
}

static void give_back(void) {
  if (!armed) return;
  armed = 0;
  // A program in the background is stopped for touching the terminal, unless it blocks SIGTTOU.
  sigset_t output, old;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &old);
  size_t written = 0;
  while (written < way_back.count) {
    ssize_t n = write(way_back.terminal, way_back.bytes + written, way_back.count - written);
    if (n > 0) written += (size_t)n;
    else if (n == 0 || errno != EINTR) break;
  }
  tcsetattr(way_back.terminal, TCSANOW, &way_back.modes);
  sigprocmask(SIG_SETMASK, &old, NULL);
}

// MARK: Handlers

/// Whoever had the signal before (the system, Swift's backtracer) gets it now, on a sane terminal.
static void die(int signal) {
  give_back();
  sigaction(signal, &before[signal], NULL);
  raise(signal);
}

static void report(int signal) {
  int error = errno;
  bool ends = signal == SIGINT || signal == SIGTERM || signal == SIGHUP;
  if (ends && ending) {
    die(signal);
  } else {
    if (ends) ending = 1;
    unsigned char number = (unsigned char)signal;
    ssize_t ignored = write(channel[1], &number, 1);  // full: there is enough to wake up for
    (void)ignored;
  }
  errno = error;
}

static void catch(int signal, void (*handler)(int), int flags) {
  if (sigaction(signal, NULL, &before[signal]) != 0) return;
  if (before[signal].sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  caught[signal] = sigaction(signal, &action, NULL) == 0;
}

// MARK: Begin and end

int CTerminalSignals_open(void) {
  static bool registered;
  static unsigned char stack[64 * 1024];  // a handler needs one of its own when ours has run out
  if (channel[0] != -1 || pipe2(channel, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  if (!registered) registered = atexit(give_back) == 0;
  ending = 0;
  sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);
  for (size_t i = 0; i < COUNT(reported); i++) catch(reported[i], report, SA_RESTART);
  for (size_t i = 0; i < COUNT(deadly); i++) catch(deadly[i], die, SA_ONSTACK);
  return channel[0];
}

void CTerminalSignals_close(void) {
  for (int signal = 1; signal < NSIG; signal++) {
    if (caught[signal]) sigaction(signal, &before[signal], NULL);
    caught[signal] = false;
  }
  for (int end = 0; end < 2; end++) {
    if (channel[end] != -1) close(channel[end]);
    channel[end] = -1;
  }
}

bool CTerminalSignals_stop(int signal) {
  sigset_t resumption, mask;
  sigemptyset(&resumption);
  sigaddset(&resumption, SIGCONT);
  sigprocmask(SIG_BLOCK, &resumption, &mask);
  struct sigaction action, plain = {.sa_handler = SIG_DFL};
  sigaction(signal, &plain, &action);
  raise(signal);
  sigaction(signal, &action, NULL);
  bool stopped = sigtimedwait(&resumption, NULL, &(struct timespec){0}) == SIGCONT;
  sigprocmask(SIG_SETMASK, &mask, NULL);
  return stopped;
}
