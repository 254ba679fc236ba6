// Pictures in files, as tensors: JPEG and PNG, where libjpeg and libpng were there when this library was built.
#pragma once
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TORCH_IMAGE_OTHER 0
#define TORCH_IMAGE_JPEG 1
#define TORCH_IMAGE_PNG 2

// What a file is, by its first bytes.
int64_t torch_image_format(int64_t bytes, int64_t length);
// Whether this build decodes a format.
int64_t torch_image_decodes(int64_t format);
// Writes four numbers: height, width, channels (1 grey, 2 grey and alpha, 3 colour, 4 colour and alpha or CMYK) and how
// the picture is turned by EXIF (1 to 8; 1 is upright).
int64_t torch_image_header(int64_t bytes, int64_t length, int64_t out);
// A new tensor, uint8 [channels, height, width]; channels is 1 (grey, by PIL's weights) or 3 (red, green, blue). Alpha
// is dropped, and nothing is turned. A JPEG is decoded at the smallest of its scales, halves to eighths, that is not
// below min_height and min_width; 0 decodes it whole. Colour lies in memory pixel by pixel (strides 1, 3 * width, 3).
int64_t torch_image_decode(int64_t bytes, int64_t length, int64_t channels, int64_t min_height, int64_t min_width);

#ifdef __cplusplus
}
#endif
