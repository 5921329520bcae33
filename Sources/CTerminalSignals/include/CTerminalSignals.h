#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// What a program that has taken a terminal over must do with signals. It is C because a handler may
// only touch memory that is there already and call what POSIX lists as async-signal-safe: Swift
// promises neither.

/// Catches the signals and returns a descriptor from which the number of each SIGINT, SIGTERM,
/// SIGHUP, SIGTSTP, SIGCONT and SIGWINCH can be read as one byte; -1 where that fails.
///
/// Signals that were ignored stay so (nohup). A request to end that is not heard within two seconds,
/// because the program is at work, ends it; so does a second one, while the first is not yet answered
/// by `CTerminalSignals_close`.
int CTerminalSignals_open(void);

/// A request to end has been read from the descriptor.
void CTerminalSignals_hear(void);

/// Gives the signals back to who had them and closes the descriptor.
void CTerminalSignals_close(void);

/// From now on a crash, any other deadly signal and `exit` give the terminal back first: they write
/// the bytes (512 at most) to it and set its modes. Standard error is held back until then.
void CTerminalSignals_arm(
    int terminal, const struct termios *modes, const unsigned char *bytes, size_t count);

/// The terminal has been given back; what was written to standard error comes out.
void CTerminalSignals_disarm(void);

/// While another program has the terminal, SIGINT and SIGQUIT are for it alone, and SIGTSTP stops
/// us as well as it; what was caught before is caught again afterwards.
void CTerminalSignals_lend(void);
void CTerminalSignals_return(void);

/// Stops the program as `signal` (SIGTSTP, SIGTTIN) does where nobody catches it; comes back when it
/// goes on, with false if it could not be stopped because no shell looks after it.
bool CTerminalSignals_stop(int signal);
