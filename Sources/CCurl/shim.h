#pragma once
#include <curl/curl.h>
#include <dlfcn.h>

// libcurl is opened when something is first fetched: the thirty libraries that it brings along
// would cost every start of the program more than its own work does. Some of its functions take any
// number of arguments, which Swift could not call.

// The function of that name; null where there is no libcurl.
static inline void *CCurl_function(const char *name) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  return library ? dlsym(library, name) : NULL;
}

#define CCURL(name) ((__typeof__(&name))CCurl_function(#name))

// Sets libcurl up; whether it is there and can be used.
static inline int CCurl_start(void) {
  __typeof__(&curl_global_init) start = CCURL(curl_global_init);
  return start && start(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static inline CURL *CCurl_make(void) { return CCURL(curl_easy_init)(); }

static inline void CCurl_free(CURL *handle) { CCURL(curl_easy_cleanup)(handle); }

static inline CURLcode CCurl_perform(CURL *handle) { return CCURL(curl_easy_perform)(handle); }

static inline struct curl_slist *CCurl_append(struct curl_slist *list, const char *text) {
  return CCURL(curl_slist_append)(list, text);
}

static inline void CCurl_free_list(struct curl_slist *list) { CCURL(curl_slist_free_all)(list); }

static inline CURLcode CCurl_set_long(CURL *handle, CURLoption option, long value) {
  return CCURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode CCurl_set_string(CURL *handle, CURLoption option, const char *value) {
  return CCURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode CCurl_set_list(
    CURL *handle, CURLoption option, struct curl_slist *value) {
  return CCURL(curl_easy_setopt)(handle, option, value);
}

// What takes the body and the lines of the header, and the pointer that it is handed.
typedef size_t (*CCurl_taker)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode CCurl_set_takers(
    CURL *handle, CCurl_taker body, CCurl_taker header, void *context) {
  __typeof__(&curl_easy_setopt) set = CCURL(curl_easy_setopt);
  CURLcode code = set(handle, CURLOPT_WRITEFUNCTION, body);
  if (code == CURLE_OK) code = set(handle, CURLOPT_WRITEDATA, context);
  if (code == CURLE_OK) code = set(handle, CURLOPT_HEADERFUNCTION, header);
  if (code == CURLE_OK) code = set(handle, CURLOPT_HEADERDATA, context);
  return code;
}

static inline CURLcode CCurl_get_long(CURL *handle, CURLINFO info, long *value) {
  return CCURL(curl_easy_getinfo)(handle, info, value);
}

static inline CURLcode CCurl_get_string(CURL *handle, CURLINFO info, const char **value) {
  return CCURL(curl_easy_getinfo)(handle, info, value);
}
