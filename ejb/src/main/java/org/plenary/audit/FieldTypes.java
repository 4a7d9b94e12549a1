package org.plenary.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Of which types the attributes of aggregates are: the trail itself keeps texts only. */
@Dependent
class FieldTypes {
  private static final Map<String, Map<String, Class<?>>> KNOWN = new ConcurrentHashMap<>();

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  /** The name of an attribute, from the path or column under which the trail keeps it. */
  static String attribute(String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    StringBuilder name = new StringBuilder();
    for (String part : last.split("_")) {
      boolean first = name.isEmpty() || part.isEmpty();
      name.append(first ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }

  /** The type of an attribute of an aggregate; of the elements, if it is a collection. */
  Optional<Class<?>> of(String aggregate, String attribute) {
    return Optional.ofNullable(KNOWN.computeIfAbsent(aggregate, this::attributes).get(attribute));
  }

  private Map<String, Class<?>> attributes(String aggregate) {
    Map<String, Class<?>> types = new HashMap<>();
    entityManager.getMetamodel().getEntities().stream()
        .filter(type -> type.getJavaType().getSimpleName().equals(aggregate))
        .forEach(type -> collect(type, types));
    return Map.copyOf(types);
  }

  private static void collect(ManagedType<?> type, Map<String, Class<?>> types) {
    for (Attribute<?, ?> attribute : type.getAttributes()) {
      if (attribute instanceof SingularAttribute<?, ?> one
          && one.getType() instanceof EmbeddableType<?> embedded) {
        collect(embedded, types);
      } else if (attribute instanceof PluralAttribute<?, ?, ?> several) {
        types.put(attribute.getName(), several.getElementType().getJavaType());
      } else {
        types.put(attribute.getName(), attribute.getJavaType());
      }
    }
  }
}
