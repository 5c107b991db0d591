#ifndef CMESSAGEDIGEST_SHIM_H
#define CMESSAGEDIGEST_SHIM_H
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sha2.h>

/* The SHA-256 of `count` bytes, written to the 32 bytes at `digest`. */
static inline void message_digest_sha256(const void *bytes, size_t count, uint8_t *digest) {
    SHA2_CTX context;
    SHA256Init(&context);
    SHA256Update(&context, (const uint8_t *)bytes, count);
    SHA256Final(digest, &context);
}
#endif
