/* The bulk insert in C: what the Swift program beside it is compared with. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { rows = 200000, words = 1000 };

static char *names[words];

static void make_names(void) {
    for (int i = 0; i < words; i++) {
        names[i] = malloc(128);
        int length = sprintf(names[i], "élu %d", i);
        for (int j = 0; j < i % 12; j++) length += sprintf(names[i] + length, " été");
    }
}

static void expect(int code, int expected) {
    if (code == expected) return;
    fprintf(stderr, "insert.c: SQLite result %d\n", code);
    exit(1);
}

static void insert(sqlite3_stmt *statement) {
    for (int i = 0; i < rows; i++) {
        const char *name = names[i % words], *text = names[(i * 7) % words];
        expect(sqlite3_bind_int64(statement, 1, i), SQLITE_OK);
        expect(sqlite3_bind_int64(statement, 2, i % 366), SQLITE_OK);
        expect(sqlite3_bind_text64(
            statement, 3, name, strlen(name), SQLITE_TRANSIENT, SQLITE_UTF8), SQLITE_OK);
        expect(sqlite3_bind_text64(
            statement, 4, text, strlen(text), SQLITE_TRANSIENT, SQLITE_UTF8), SQLITE_OK);
        expect(sqlite3_bind_int64(statement, 5, i * 3), SQLITE_OK);
        expect(sqlite3_step(statement), SQLITE_DONE);
        expect(sqlite3_reset(statement), SQLITE_OK);
        expect(sqlite3_clear_bindings(statement), SQLITE_OK);
    }
}

int main(int count, char **arguments) {
    sqlite3 *connection;
    sqlite3_stmt *statement;
    struct timespec start, end;
    make_names();
    expect(sqlite3_open_v2(
        count > 1 ? arguments[1] : ":memory:", &connection,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL), SQLITE_OK);
    expect(sqlite3_exec(
        connection,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
        "CREATE TABLE t (id INTEGER PRIMARY KEY, day INTEGER, name TEXT, text TEXT, place INTEGER)",
        NULL, NULL, NULL), SQLITE_OK);
    expect(sqlite3_prepare_v3(
        connection, "INSERT INTO t VALUES (?, ?, ?, ?, ?)", -1, SQLITE_PREPARE_PERSISTENT,
        &statement, NULL), SQLITE_OK);
    clock_gettime(CLOCK_MONOTONIC, &start);
    expect(sqlite3_exec(connection, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    insert(statement);
    expect(sqlite3_exec(connection, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.1f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
    sqlite3_finalize(statement);
    return sqlite3_close(connection);
}
