#define _GNU_SOURCE
#include "CTerminalSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static const int reported[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
static const int deadly[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP, SIGABRT, SIGFPE,  SIGSYS, SIGQUIT,
                             SIGPIPE, SIGXCPU, SIGXFSZ, SIGALRM, SIGUSR1, SIGUSR2};
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static struct sigaction before[NSIG];
static bool caught[NSIG];
static int channel[2] = {-1, -1};
/// The request to end that nobody has answered yet, and for how many seconds it waits.
static volatile sig_atomic_t ending;
static const unsigned patience = 2;

// MARK: Messages

static int held = -1, errors = -1;

/// What the runtime says while it dies would be wiped away with our screen, and anything else would
/// be written across it: standard error is kept in memory meanwhile.
static void hold_messages(void) {
  if (held != -1 || !isatty(STDERR_FILENO)) return;
  errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  held = memfd_create("messages", MFD_CLOEXEC);
  if (errors != -1 && held != -1) dup2(held, STDERR_FILENO);
}

static void write_all(int file, const unsigned char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(file, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written == 0 || errno != EINTR) {
      return;
    }
  }
}

static void show_messages(void) {
  if (errors != -1) dup2(errors, STDERR_FILENO);
  if (held != -1) {
    unsigned char bytes[4096];
    off_t offset = 0;
    for (ssize_t n; (n = pread(held, bytes, sizeof bytes, offset)) > 0; offset += n) {
      write_all(STDERR_FILENO, bytes, (size_t)n);
    }
  }
  if (errors != -1) close(errors);
  if (held != -1) close(held);
  held = errors = -1;
}

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
  hold_messages();
  atomic_signal_fence(memory_order_seq_cst);
  armed = 1;
}

void CTerminalSignals_disarm(void) {
  armed = 0;
  atomic_signal_fence(memory_order_seq_cst);
  show_messages();
}

static void give_back(void) {
  if (!armed) return;
  armed = 0;
  // A program in the background is stopped for touching the terminal, unless it blocks SIGTTOU.
  sigset_t output, old;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  sigprocmask(SIG_BLOCK, &output, &old);
  write_all(way_back.terminal, way_back.bytes, way_back.count);
  tcsetattr(way_back.terminal, TCSANOW, &way_back.modes);
  show_messages();
  sigprocmask(SIG_SETMASK, &old, NULL);
}

// MARK: Handlers

/// The system's own ending, as soon as the handler returns: until then the signal is blocked.
static void end_by(int signal) {
  sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
  raise(signal);
}

/// Whether the program's own code did wrong, and nobody has sent the signal (sigaction(2), si_code).
static bool is_fault(int signal, const siginfo_t *info) {
  switch (signal) {
    case SIGSEGV:
    case SIGBUS:
    case SIGILL:
    case SIGTRAP:
    case SIGFPE: return info->si_code > 0;
    default: return false;
  }
}

/// Of a fault, whoever had the signal before (Swift's backtracer) may tell, on a sane terminal and
/// without asking there what to do next. It may come back, as after a sent signal nothing faults
/// again: then the system ends the program.
static void die(int signal, siginfo_t *info, void *context) {
  give_back();
  if (is_fault(signal, info)) {
    int nobody = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nobody != -1) dup2(nobody, STDIN_FILENO);
    struct sigaction former = before[signal];
    if (former.sa_flags & SA_SIGINFO) {
      former.sa_sigaction(signal, info, context);
    } else if (former.sa_handler != SIG_DFL) {
      former.sa_handler(signal);
    }
  }
  end_by(signal == SIGALRM && ending ? ending : signal);
}

static void report(int signal) {
  int error = errno;
  bool ends = signal == SIGINT || signal == SIGTERM || signal == SIGHUP;
  if (ends && ending) {
    give_back();
    end_by(signal);
  } else {
    if (ends) {
      ending = signal;
      alarm(patience);
    }
    unsigned char number = (unsigned char)signal;
    ssize_t ignored = write(channel[1], &number, 1);  // full: there is enough to wake up for
    (void)ignored;
  }
  errno = error;
}

static void catch(int signal, struct sigaction action) {
  if (sigaction(signal, NULL, &before[signal]) != 0) return;
  if (before[signal].sa_handler == SIG_IGN) return;
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
  const struct sigaction noting = {.sa_handler = report, .sa_flags = SA_RESTART};
  const struct sigaction dying = {.sa_sigaction = die, .sa_flags = SA_ONSTACK | SA_SIGINFO};
  for (size_t i = 0; i < COUNT(reported); i++) catch(reported[i], noting);
  for (size_t i = 0; i < COUNT(deadly); i++) catch(deadly[i], dying);
  return channel[0];
}

void CTerminalSignals_hear(void) { alarm(0); }

void CTerminalSignals_close(void) {
  alarm(0);
  for (int signal = 1; signal < NSIG; signal++) {
    if (caught[signal]) sigaction(signal, &before[signal], NULL);
    caught[signal] = false;
  }
  for (int end = 0; end < 2; end++) {
    if (channel[end] != -1) close(channel[end]);
    channel[end] = -1;
  }
}

static const int lent[] = {SIGINT, SIGQUIT, SIGTSTP};
static struct sigaction kept[COUNT(lent)];

void CTerminalSignals_lend(void) {
  for (size_t i = 0; i < COUNT(lent); i++) {
    struct sigaction action = {.sa_handler = lent[i] == SIGTSTP ? SIG_DFL : SIG_IGN};
    sigaction(lent[i], &action, &kept[i]);
  }
}

void CTerminalSignals_return(void) {
  for (size_t i = 0; i < COUNT(lent); i++) sigaction(lent[i], &kept[i], NULL);
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
