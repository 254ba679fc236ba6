// JPEG by libjpeg: libjpeg-turbo, on most systems.
#ifdef SHIM_JPEG
#include <c10/util/Exception.h>
#include <jerror.h>
#include <jpeglib.h>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "image.h"

namespace shim::image {

namespace {

// libjpeg reports through functions that may not return. They jump back to the call, past frames of C alone; what they
// had to say waits here.
struct Errors {
  jpeg_error_mgr manager;  // first: libjpeg knows the address of this
  std::jmp_buf failed;
  char message[JMSG_LENGTH_MAX] = {};
  bool truncated = false;

  Errors() {
    jpeg_std_error(&manager);
    manager.error_exit = [](j_common_ptr info) {
      auto* errors = reinterpret_cast<Errors*>(info->err);
      info->err->format_message(info, errors->message);
      std::longjmp(errors->failed, 1);
    };
    // Damage in the data is passed over, as PIL does; an end before its time is not.
    manager.emit_message = [](j_common_ptr info, int) {
      if (info->err->msg_code == JWRN_JPEG_EOF) reinterpret_cast<Errors*>(info->err)->truncated = true;
    };
  }
};

class Decoder {
 public:
  Decoder(const uint8_t* bytes, size_t length) : bytes_(bytes), length_(length) {
    info_.err = &errors_.manager;
    attempt([this] {
      jpeg_create_decompress(&info_);
      created_ = true;
    });
  }
  ~Decoder() {
    if (created_) jpeg_destroy_decompress(&info_);
  }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  Header header() {
    attempt([this] {
      jpeg_save_markers(&info_, JPEG_APP0 + 1, 0xffff);
      jpeg_mem_src(&info_, const_cast<uint8_t*>(bytes_), length_);
      jpeg_read_header(&info_, TRUE);
    });
    Header header;
    header.height = info_.image_height;
    header.width = info_.image_width;
    header.channels = info_.num_components;
    for (auto* marker = info_.marker_list; marker != nullptr; marker = marker->next) {
      static constexpr char EXIF[] = {'E', 'x', 'i', 'f', 0, 0};
      if (marker->data_length > sizeof EXIF && std::memcmp(marker->data, EXIF, sizeof EXIF) == 0)
        header.orientation = exif_orientation(marker->data + sizeof EXIF, marker->data_length - sizeof EXIF);
    }
    return header;
  }

  void decode(const Target& target) {
    const Header whole = header();
    check_size(whole.height, whole.width);
    const bool cmyk = info_.num_components == 4;
    info_.out_color_space = cmyk ? JCS_CMYK : whole.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    if (target.min_height > 0 && target.min_width > 0) scale(target);
    attempt([this] { jpeg_start_decompress(&info_); });

    const int64_t height = info_.output_height;
    const int64_t width = info_.output_width;
    const int given = info_.output_components;
    uint8_t* pixels = target.allocate(height, width);
    const int64_t channels = target.channels;
    const bool direct = given == channels;
    if (!direct) row_.resize(static_cast<size_t>(width) * given);
    attempt([=, this] {
      uint8_t* out = pixels;
      while (info_.output_scanline < info_.output_height) {
        JSAMPROW row = direct ? out : row_.data();
        jpeg_read_scanlines(&info_, &row, 1);
        if (!direct) convert(row, given, out, channels, width);
        out += width * channels;
      }
      jpeg_finish_decompress(&info_);
    });
    TORCH_CHECK_VALUE(!errors_.truncated, "the JPEG data end too early: the file is truncated");
  }

 private:
  // Calls libjpeg, which may jump back here: the body must hold nothing that needs a destructor.
  template <class Body>
  void attempt(Body body) {
    if (setjmp(errors_.failed) == 0) body();
    TORCH_CHECK_VALUE(errors_.message[0] == '\0', "the JPEG data are damaged: ", std::string(errors_.message));
  }

  // The smallest scale whose sides reach the target's. Half, quarter and eighth are quick; those between are not offered
  // by every libjpeg.
  void scale(const Target& target) {
    for (unsigned int denominator : {8U, 4U, 2U}) {
      if ((info_.image_height + denominator - 1) / denominator < target.min_height ||
          (info_.image_width + denominator - 1) / denominator < target.min_width)
        continue;
      info_.scale_num = 1;
      info_.scale_denom = denominator;
      return;
    }
  }

  void convert(const uint8_t* row, int given, uint8_t* out, int64_t channels, int64_t width) const {
    for (int64_t x = 0; x < width; x++, row += given, out += channels) {
      uint8_t rgb[3] = {row[0], row[0], row[0]};
      if (given == 3) std::copy(row, row + 3, rgb);
      // Adobe's programs store inks inverted: the brighter, the less of it.
      if (given == 4) {
        for (int c = 0; c < 3; c++) {
          const int ink = info_.saw_Adobe_marker ? row[c] : 255 - row[c];
          const int black = info_.saw_Adobe_marker ? row[3] : 255 - row[3];
          rgb[c] = static_cast<uint8_t>((ink * black + 127) / 255);
        }
      }
      if (channels == 1) {
        *out = given == 1 ? row[0] : grey(rgb);
      } else {
        std::copy(rgb, rgb + 3, out);
      }
    }
  }

  const uint8_t* const bytes_;
  const size_t length_;
  jpeg_decompress_struct info_ = {};
  Errors errors_;
  std::vector<uint8_t> row_;
  bool created_ = false;
};

}  // namespace

Header jpeg_header(const uint8_t* bytes, size_t length) { return Decoder(bytes, length).header(); }

void jpeg_decode(const uint8_t* bytes, size_t length, const Target& target) { Decoder(bytes, length).decode(target); }

}  // namespace shim::image
#endif
