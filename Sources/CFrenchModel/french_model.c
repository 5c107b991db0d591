#include "french_model.h"

// Made by train-french; NOTICE.md names what it learned from.
_Alignas(64) static const unsigned char model[] = {
#embed "french.model"
};

const void *french_model_bytes(void) { return model; }

size_t french_model_size(void) { return sizeof model; }
