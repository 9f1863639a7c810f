package io.github.claimwright.cli.claims;

import io.github.claimwright.model.RefusedValueException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the model.
 *
 * @param type its class
 * @param parts its parts in their order
 * @param constructor takes all parts
 */
record RecordType(Class<?> type, List<Part> parts, Constructor<?> constructor) {

    /**
     * A part of a record.
     *
     * @param name its name
     * @param type its type
     * @param optional whether there may be none of it
     * @param accessor gives it
     */
    record Part(String name, Type type, boolean optional, Method accessor) {

        static Part of(RecordComponent component) {
            return new Part(
                    component.getName(),
                    component.getGenericType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    component.getAccessor());
        }

        @Nullable
        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("records of the model show their parts", broken);
            }
        }
    }

    static RecordType of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordType(type, Arrays.stream(components).map(Part::of).toList(), type.getConstructor(types));
        } catch (NoSuchMethodException broken) {
            throw new IllegalStateException("records of the model are public", broken);
        }
    }

    /**
     * @throws RefusedValueException when the record refuses its parts
     */
    Object create(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RefusedValueException cause) {
                throw cause;
            }
            if (refused.getCause() instanceof IllegalArgumentException cause) {
                throw new RefusedValueException(type.getSimpleName(), "is impossible: " + cause.getMessage());
            }
            throw new IllegalStateException("records of the model refuse values in one way", refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("records of the model can be made", broken);
        }
    }
}
