// The line editor library of BSD, as Swift can call it: its settings are made by functions with a
// variable number of arguments, which Swift does not call, so each one that is needed is wrapped.
#ifndef RENCONTRE_LIBEDIT_SHIM_H
#define RENCONTRE_LIBEDIT_SHIM_H

#include <histedit.h>
#include <stdint.h>
#include <stdio.h>

// A function bound to a key: returns one of the CC_ codes.
typedef unsigned char (*libedit_function)(EditLine *, int);
// Gives the prompt, UTF-8.
typedef char *(*libedit_prompt)(EditLine *);
// Gives the next Unicode scalar: 1, 0 at the end of input, -1 to stop.
typedef int (*libedit_reader)(EditLine *, wchar_t *);

// Columns of a character, as the library counts them; its own header hides it by default.
int wcwidth(wchar_t character);

static inline int libedit_width(wchar_t character) { return wcwidth(character); }

// An editor on the three standard streams.
static inline EditLine *libedit_open(const char *program) {
  return el_init_fd(program, stdin, stdout, stderr, 0, 1, 2);
}

static inline int libedit_set_client(EditLine *editor, void *client) {
  return el_set(editor, EL_CLIENTDATA, client);
}

static inline void *libedit_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

// `literal` opens and closes what is sent to the terminal as it is.
static inline int libedit_set_prompt(EditLine *editor, libedit_prompt prompt, char literal) {
  return el_set(editor, EL_PROMPT_ESC, prompt, (int)literal);
}

static inline int libedit_set_right_prompt(EditLine *editor, libedit_prompt prompt, char literal) {
  return el_set(editor, EL_RPROMPT_ESC, prompt, (int)literal);
}

static inline int libedit_set_mode(EditLine *editor, const char *mode) {
  return el_set(editor, EL_EDITOR, mode);
}

static inline const char *libedit_mode(EditLine *editor) {
  const char *mode = NULL;
  el_get(editor, EL_EDITOR, &mode);
  return mode;
}

static inline int libedit_handle_signals(EditLine *editor, int flag) {
  return el_set(editor, EL_SIGNAL, flag);
}

static inline int libedit_set_editing(EditLine *editor, int flag) {
  return el_set(editor, EL_EDITMODE, flag);
}

static inline int libedit_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

// In the command mode of vi.
static inline int libedit_bind_in_command_mode(
    EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, "-a", key, command, NULL);
}

static inline int libedit_add_function(
    EditLine *editor, const char *name, const char *help, libedit_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

// A setting of the terminal while a line is edited, in the words of stty.
static inline int libedit_set_terminal(EditLine *editor, const char *setting) {
  return el_set(editor, EL_SETTY, "-d", setting, NULL);
}

static inline int libedit_set_reader(EditLine *editor, libedit_reader reader) {
  return el_set(editor, EL_GETCFN, reader);
}

// 1: characters come one by one, unechoed; 0: the terminal as it was.
static inline int libedit_prepare_terminal(EditLine *editor, int flag) {
  return el_set(editor, EL_PREP_TERM, flag);
}

// A size of the window as the library has it: `co` for columns, `li` for rows; 0 when it says none.
static inline int libedit_size(EditLine *editor, const char *name) {
  int size = 0;
  return el_get(editor, EL_GETTC, name, &size) == 0 ? size : 0;
}

// Draws prompt and line anew, from the row of the cursor.
static inline int libedit_redraw(EditLine *editor) { return el_set(editor, EL_REFRESH); }

static inline int libedit_set_history(EditLine *editor, History *entries) {
  return el_set(editor, EL_HIST, history, entries);
}

static inline int libedit_history_set_size(History *entries, int size) {
  HistEvent event;
  return history(entries, &event, H_SETSIZE, size);
}

static inline int libedit_history_clear(History *entries) {
  HistEvent event;
  return history(entries, &event, H_CLEAR);
}

static inline int libedit_history_enter(History *entries, const char *entry) {
  HistEvent event;
  return history(entries, &event, H_ENTER, entry);
}

#endif
