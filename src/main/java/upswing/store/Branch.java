package upswing.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Some JSON and what hangs on it: an object, a list, a text, a number, a truth, or nothing.
 *
 * <p>It is read without a look at any class, which a start waits for. What is not as it should be
 * throws a {@link DataAccessException}.
 */
final class Branch {

  private static final JsonFactory JSON = new JsonFactory();

  private final @Nullable Object value;

  private Branch(@Nullable Object value) {
    this.value = value;
  }

  static Branch of(String json) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      return next(in);
    } catch (JacksonException e) {
      throw new DataAccessException("not JSON: " + json, e);
    }
  }

  private static Branch next(JsonParser in) {
    JsonToken token = in.nextToken();
    return token == null ? new Branch(null) : from(token, in);
  }

  private static Branch from(JsonToken token, JsonParser in) {
    return switch (token) {
      case START_OBJECT -> fields(in);
      case START_ARRAY -> items(in);
      case VALUE_STRING -> new Branch(in.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Branch(in.getDoubleValue());
      case VALUE_TRUE -> new Branch(true);
      case VALUE_FALSE -> new Branch(false);
      default -> new Branch(null);
    };
  }

  private static Branch fields(JsonParser in) {
    Map<String, Branch> fields = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      fields.put(name, next(in));
    }
    return new Branch(fields);
  }

  private static Branch items(JsonParser in) {
    List<Branch> items = new ArrayList<>();
    for (JsonToken token = in.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = in.nextToken()) {
      items.add(from(token, in));
    }
    return new Branch(items);
  }

  /** What an object has under a name; nothing where nobody wrote it. */
  Branch at(String name) {
    return as(Map.class).get(name) instanceof Branch branch ? branch : new Branch(null);
  }

  Optional<Branch> ifKnown() {
    return value == null ? Optional.empty() : Optional.of(this);
  }

  @SuppressWarnings("unchecked") // only fields() makes maps
  Map<String, Branch> fields() {
    return as(Map.class);
  }

  @SuppressWarnings("unchecked") // only items() makes lists
  List<Branch> items() {
    return as(List.class);
  }

  String text() {
    return as(String.class);
  }

  double number() {
    return as(Double.class);
  }

  int whole() {
    return (int) number();
  }

  boolean isTrue() {
    return as(Boolean.class);
  }

  private <T> T as(Class<T> type) {
    if (type.isInstance(value)) return type.cast(value);
    throw new DataAccessException("not a " + type.getSimpleName() + ": " + value);
  }
}
