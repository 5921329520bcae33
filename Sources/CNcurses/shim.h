#pragma once
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <term.h>

// Macros that are expressions do not reach Swift; here they are constants and functions.

static const attr_t CNcurses_bold = A_BOLD;
static const attr_t CNcurses_dim = A_DIM;
static const attr_t CNcurses_italic = A_ITALIC;
static const attr_t CNcurses_underline = A_UNDERLINE;
static const attr_t CNcurses_reverse = A_REVERSE;

static const mmask_t CNcurses_press = BUTTON1_PRESSED;
static const mmask_t CNcurses_release = BUTTON1_RELEASED;
static const mmask_t CNcurses_click =
    BUTTON1_CLICKED | BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED;
static const mmask_t CNcurses_wheelUp = BUTTON4_PRESSED;
static const mmask_t CNcurses_wheelDown = BUTTON5_PRESSED;

// ncurses keeps these as variables, which Swift may not read; they change only inside its calls.

static inline WINDOW *CNcurses_screen(void) { return stdscr; }
static inline int CNcurses_colors(void) { return COLORS; }

// glibc declares it only for X/Open programs.
extern int wcwidth(wchar_t character);
