package upswing.training;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one template for good: it stays the same when the template is renamed. */
public record TemplateId(UUID value) implements Comparable<TemplateId> {

  /** The same words always give the same id, so that pure code needs no random numbers. */
  public static TemplateId named(String words) {
    return new TemplateId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  /** An id nobody has used before. */
  public static TemplateId fresh() {
    return new TemplateId(UUID.randomUUID());
  }

  @Override
  public int compareTo(TemplateId other) {
    return value.compareTo(other.value);
  }
}
