#ifndef CSQLITE_SHIM_H
#define CSQLITE_SHIM_H
#include <sqlite3.h>
#include <stddef.h>

/* What Swift cannot import: variadic calls, casts in macros, tables of function pointers. */

/* Leaves out the count of memory in use, for which every allocation takes a lock. To be called
   before the library is used; refused afterwards. */
static inline int csqlite_forgo_memory_counts(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* Binds a copy of `count` bytes as UTF-8 text. */
static inline int csqlite_bind_text(
    sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* Binds a copy of `count` bytes as a blob. */
static inline int csqlite_bind_blob(
    sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/* Makes "word" in double quotes a name always, never a text. */
static inline int csqlite_forbid_double_quoted_text(sqlite3 *connection) {
    int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
    if (code != SQLITE_OK) return code;
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
}

/* Leaves out the triggers of statements that are prepared from now on. */
static inline int csqlite_leave_out_triggers(sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)0);
}

/* Lets the schema of a file that a stranger may have made call only harmless functions. */
static inline int csqlite_distrust_schema(sqlite3 *connection) {
    return sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}

/* A tokenizer of FTS5 with what it needs to run. */
typedef struct csqlite_tokenizer {
    fts5_tokenizer functions;
    Fts5Tokenizer *instance;
} csqlite_tokenizer;

/* Makes FTS5's tokenizer as an index declared with `unicode61 remove_diacritics 2` has it.
   "Obtaining a pointer to the fts5_api": https://sqlite.org/fts5.html#extending_fts5 */
static inline int csqlite_tokenizer_create(
    sqlite3 *connection, csqlite_tokenizer *tokenizer) {
    const char *arguments[] = {"remove_diacritics", "2"};
    fts5_api *api = NULL;
    sqlite3_stmt *statement = NULL;
    void *data = NULL;
    int code = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, NULL);
    if (code != SQLITE_OK) return code;
    sqlite3_bind_pointer(statement, 1, (void *)&api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    code = sqlite3_finalize(statement);
    if (code != SQLITE_OK) return code;
    if (api == NULL) return SQLITE_ERROR;
    code = api->xFindTokenizer(api, "unicode61", &data, &tokenizer->functions);
    if (code != SQLITE_OK) return code;
    return tokenizer->functions.xCreate(data, arguments, 2, &tokenizer->instance);
}

static inline void csqlite_tokenizer_delete(csqlite_tokenizer *tokenizer) {
    if (tokenizer->instance) tokenizer->functions.xDelete(tokenizer->instance);
    tokenizer->instance = NULL;
}

/* Hands each token of a document to `each`, with its place in the bytes. */
static inline int csqlite_tokenize(
    csqlite_tokenizer *tokenizer, void *context, const char *bytes, int count,
    int (*each)(void *context, int flags, const char *token, int length, int start, int end)) {
    return tokenizer->functions.xTokenize(
        tokenizer->instance, context, FTS5_TOKENIZE_DOCUMENT, bytes, count, each);
}
#endif
