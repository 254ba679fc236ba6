// PNG by libpng.
#ifdef SHIM_PNG
#include <c10/util/Exception.h>
#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <new>
#include <string>
#include <vector>

#include "image.h"

namespace shim::image {

namespace {

class Decoder {
 public:
  Decoder(const uint8_t* bytes, size_t length) : at_(bytes), end_(bytes + length) {
    png_ = png_create_read_struct(
        PNG_LIBPNG_VER_STRING, this,
        [](png_structp png, png_const_charp message) {
          auto* self = static_cast<Decoder*>(png_get_error_ptr(png));
          std::snprintf(self->message_, sizeof self->message_, "%s", message);
          std::longjmp(self->failed_, 1);
        },
        [](png_structp, png_const_charp) {});
    info_ = png_ == nullptr ? nullptr : png_create_info_struct(png_);
    if (info_ == nullptr) {
      png_destroy_read_struct(&png_, nullptr, nullptr);
      throw std::bad_alloc();
    }
    png_set_read_fn(png_, this, [](png_structp png, png_bytep out, size_t length) {
      auto* self = static_cast<Decoder*>(png_get_io_ptr(png));
      if (static_cast<size_t>(self->end_ - self->at_) < length) png_error(png, "the data end too early: the file is truncated");
      std::copy(self->at_, self->at_ + length, out);
      self->at_ += length;
    });
  }
  ~Decoder() { png_destroy_read_struct(&png_, &info_, nullptr); }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  Header header() {
    attempt([this] { png_read_info(png_, info_); });
    Header header;
    header.height = png_get_image_height(png_, info_);
    header.width = png_get_image_width(png_, info_);
    const int type = png_get_color_type(png_, info_);
    const bool alpha = (type & PNG_COLOR_MASK_ALPHA) != 0 || png_get_valid(png_, info_, PNG_INFO_tRNS) != 0;
    header.channels = ((type & PNG_COLOR_MASK_COLOR) != 0 ? 3 : 1) + (alpha ? 1 : 0);
#ifdef PNG_eXIf_SUPPORTED
    png_bytep exif = nullptr;
    png_uint_32 length = 0;
    if (png_get_eXIf_1(png_, info_, &length, &exif) != 0) header.orientation = exif_orientation(exif, length);
#endif
    return header;
  }

  void decode(const Target& target) {
    const Header whole = header();
    check_size(whole.height, whole.width);
    attempt([this] {
      png_set_expand(png_);
      png_set_strip_16(png_);
      png_set_strip_alpha(png_);
      passes_ = png_set_interlace_handling(png_);
      png_read_update_info(png_, info_);
    });
    const int given = png_get_channels(png_, info_);
    const size_t row_bytes = png_get_rowbytes(png_, info_);
    uint8_t* out = target.allocate(whole.height, whole.width);
    const int64_t channels = target.channels;
    const bool direct = given == channels;
    // Each pass of an interlaced picture fills in more of every row.
    const size_t kept = passes_ > 1 ? row_bytes : 0;
    if (!direct) pixels_.resize(kept > 0 ? row_bytes * whole.height : row_bytes);
    attempt([=, this] {
      for (int pass = 0; pass < passes_; pass++) {
        for (int64_t y = 0; y < whole.height; y++) {
          uint8_t* end = out + y * whole.width * channels;
          uint8_t* row = direct ? end : pixels_.data() + kept * y;
          png_read_row(png_, row, nullptr);
          if (!direct && pass == passes_ - 1) convert(row, given, end, channels, whole.width);
        }
      }
      png_read_end(png_, nullptr);
    });
  }

 private:
  // Calls libpng, which may jump back here: the body must hold nothing that needs a destructor.
  template <class Body>
  void attempt(Body body) {
    if (setjmp(failed_) == 0) body();
    TORCH_CHECK_VALUE(message_[0] == '\0', "the PNG data are damaged: ", std::string(message_));
  }

  static void convert(const uint8_t* row, int given, uint8_t* out, int64_t channels, int64_t width) {
    for (int64_t x = 0; x < width; x++, row += given, out += channels) {
      if (channels == 1) {
        *out = grey(row);
      } else {
        std::fill(out, out + 3, row[0]);
      }
    }
  }

  const uint8_t* at_;
  const uint8_t* const end_;
  png_structp png_ = nullptr;
  png_infop info_ = nullptr;
  int passes_ = 1;
  std::jmp_buf failed_;
  char message_[200] = {};
  std::vector<uint8_t> pixels_;
};

}  // namespace

Header png_header(const uint8_t* bytes, size_t length) { return Decoder(bytes, length).header(); }

void png_decode(const uint8_t* bytes, size_t length, const Target& target) { Decoder(bytes, length).decode(target); }

}  // namespace shim::image
#endif
