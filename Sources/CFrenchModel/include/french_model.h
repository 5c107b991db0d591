#ifndef FRENCH_MODEL_H
#define FRENCH_MODEL_H
#include <stddef.h>

// The first byte of the French model, aligned to 64; it lives as long as the program.
const void *french_model_bytes(void);

// The model's size in bytes.
size_t french_model_size(void);

#endif
