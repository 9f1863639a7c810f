package io.github.claimwright.cli.claims;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.claimwright.model.HcpcsCode;
import io.github.claimwright.model.OrganizationName;
import io.github.claimwright.model.OtherServiceCode;
import io.github.claimwright.model.PartyName;
import io.github.claimwright.model.PersonName;
import io.github.claimwright.model.ServiceCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The JSON form of claims: each record of the model is an object with its parts by name, a record of one part is that part
 * itself, and what is not there is left out.
 */
public final class ClaimsJson {
    private static final JsonMapper MAPPER = mapper();

    private ClaimsJson() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .annotationIntrospector(new OnePart())
                .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .addModule(values())
                .build();
        mapper.configOverride(List.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }

    private static SimpleModule values() {
        return new SimpleModule()
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new TextOr<>(LocalDate.class, LocalDate::parse, LocalDate.class))
                .addDeserializer(
                        PartyName.class, new TextOr<>(PartyName.class, OrganizationName::new, PersonName.class))
                .addDeserializer(
                        ServiceCode.class, new TextOr<>(ServiceCode.class, HcpcsCode::new, OtherServiceCode.class));
    }

    /** Writes a file of claims. */
    public static byte[] written(ClaimsFile file) throws IOException {
        return MAPPER.writeValueAsBytes(file);
    }

    /**
     * Reads a file of claims.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException when it is not of this form
     */
    public static ClaimsFile read(byte[] json) throws IOException {
        return MAPPER.readValue(json, ClaimsFile.class);
    }

    /** Records of one part are written and read as that part. */
    private static final class OnePart extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAsValue(Annotated annotated) {
            if (annotated instanceof AnnotatedMethod method
                    && isValue(method.getDeclaringClass())
                    && method.getName()
                            .equals(method.getDeclaringClass()
                                    .getRecordComponents()[0]
                                    .getName())) {
                return true;
            }
            return super.hasAsValue(annotated);
        }

        @Override
        public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedConstructor constructor
                    && isValue(constructor.getDeclaringClass())
                    && constructor.getParameterCount() == 1
                    && constructor
                            .getRawParameterType(0)
                            .equals(constructor
                                    .getDeclaringClass()
                                    .getRecordComponents()[0]
                                    .getType())) {
                return JsonCreator.Mode.DELEGATING;
            }
            return super.findCreatorAnnotation(config, annotated);
        }

        private static boolean isValue(Class<?> type) {
            return type.isRecord() && type.getRecordComponents().length == 1;
        }
    }

    /** Reads a text as one type, and an object as another. */
    private static final class TextOr<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> text;
        private final Class<? extends T> object;

        TextOr(Class<T> type, Function<String, T> text, Class<? extends T> object) {
            super(type);
            this.text = text;
            this.object = object;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Optional<String> value = Optional.ofNullable(parser.getValueAsString());
            return value.isPresent() ? text.apply(value.get()) : context.readValue(parser, object);
        }
    }
}
