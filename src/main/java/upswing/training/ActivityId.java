package upswing.training;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names one recorded activity for good: it stays the same when the recorded activity is moved or
 * changed.
 */
public record ActivityId(UUID value) implements Comparable<ActivityId> {

  /** The same words always give the same id, so that pure code needs no random numbers. */
  public static ActivityId named(String words) {
    return new ActivityId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  /** An id nobody has used before. */
  public static ActivityId fresh() {
    return new ActivityId(UUID.randomUUID());
  }

  @Override
  public int compareTo(ActivityId other) {
    return value.compareTo(other.value);
  }
}
