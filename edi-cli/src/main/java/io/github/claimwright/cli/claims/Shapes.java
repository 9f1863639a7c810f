package io.github.claimwright.cli.claims;

import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.OtherServiceCode;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.ServiceCode;
import io.github.claimwright.x12.Element;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the shapes of the model's types. Not thread-safe. */
final class Shapes {
    private final Map<Type, Shape> known = new HashMap<>();

    Shapes() {
        known.put(String.class, TextShape.TEXT);
        known.put(LocalDate.class, TextShape.DATE);
        known.put(char.class, TextShape.CHARACTER);
        known.put(BigDecimal.class, new NumberShape(false));
        known.put(int.class, new NumberShape(true));
        known.put(Integer.class, new NumberShape(true));
        known.put(boolean.class, new FlagShape(true));
        known.put(Boolean.class, new FlagShape(false));
        known.put(
                PartyName.class,
                new ChoiceShape(of(OrganizationName.class), OrganizationName.class, of(PersonName.class)));
        known.put(ServiceCode.class, new ChoiceShape(of(HcpcsCode.class), HcpcsCode.class, of(OtherServiceCode.class)));
        known.put(
                Element.class,
                new ChoiceShape(of(Element.Simple.class), Element.Simple.class, of(Element.Composite.class)));
    }

    /** The shape of a type. */
    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = made(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape made(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType().equals(List.class)) {
            return new ListShape(of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return TextShape.ofEnum(plain);
        }
        RecordType known = RecordType.of(plain);
        List<Shape> parts = known.parts().stream().map(part -> of(part.type())).toList();
        return parts.size() == 1 ? new ValueShape(known, parts.get(0)) : new RecordShape(known, parts);
    }
}
