package upswing.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import upswing.edit.PlanChange;

/**
 * Records as JSON: as text where they are small, read again by {@link Kept}; changes of any kind
 * compressed.
 */
final class Json {

  private static final JsonMapper MAPPER =
      Shapes.applyTo(
              JsonMapper.builder()
                  .changeDefaultVisibility(
                      v ->
                          v.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                              .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                              .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                              .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY)))
          .build();

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static byte[] pack(PlanChange change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      MAPPER.writerFor(PlanChange.class).writeValue(out, change);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static PlanChange unpack(byte[] packed) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return MAPPER.readValue(in, PlanChange.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Json() {}
}
