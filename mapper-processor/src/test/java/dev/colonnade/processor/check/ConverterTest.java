package dev.colonnade.processor.check;

import static dev.colonnade.processor.testing.CompileTests.assertCompiles;
import static dev.colonnade.processor.testing.CompileTests.assertErrors;

import org.junit.jupiter.api.Test;

class ConverterTest {
    private static final String MONEY = """
            record Money(long cents) {}
            class MoneyAsLong implements Converter<Money, Long> {
                public Long toCql(Money money) { return money.cents(); }
                public Money fromCql(Long cents) { return new Money(cents); }
            }
            """;

    @Test
    void whatConverts() {
        assertCompiles(MONEY + """
                abstract class Base<A> implements Converter<A, String> {
                    public String toCql(A value) { return value.toString(); }
                }
                class IntAsText extends Base<Integer> {
                    public Integer fromCql(String text) { return Integer.valueOf(text); }
                }
                class ListAsText extends Base<List<String>> {
                    public List<String> fromCql(String text) { return List.of(text.split(",")); }
                }
                @Convert(PriceAsLong.class) record Price(long cents) {}
                class PriceAsLong implements Converter<Price, Long> {
                    public Long toCql(Price price) { return price.cents(); }
                    public Price fromCql(Long cents) { return new Price(cents); }
                }
                @Udt record Fee(@Convert(MoneyAsLong.class) Money money) {}
                @Tuple record Fees(@Convert(MoneyAsLong.class) Money low, Price high) {}
                @Entity record Airport(
                    @PartitionKey @Convert(MoneyAsLong.class) Money key,
                    @Convert(MoneyAsLong.class) @CqlType("varint") Money wide,
                    List<@Convert(MoneyAsLong.class) Money> list,
                    Map<@Convert(MoneyAsLong.class) Money, Price> map,
                    @Convert(IntAsText.class) int number,
                    @Convert(ListAsText.class) List<String> joined,
                    Optional<Price> price, Fee fee, Fees fees) {}
                @Dao interface AirportDao {
                    @Select Airport find(Money key);
                    @Query("UPDATE airport SET wide = :wide WHERE key = :key")
                    void set(@Convert(MoneyAsLong.class) @CqlType("varint") Money wide, @Convert(MoneyAsLong.class) Money key);
                }
                """);
    }

    @Test
    void whatCannotConvert() {
        assertErrors(MONEY + """
                abstract class Abstract extends MoneyAsLong {}
                class Outer {
                    private static class Hidden extends MoneyAsLong {}
                    class Inner extends MoneyAsLong {}
                }
                class NeedsArgument extends MoneyAsLong {
                    NeedsArgument(String argument) {}
                }
                class MoneyAsThread implements Converter<Money, Thread> {
                    public Thread toCql(Money money) { return null; }
                    public Money fromCql(Thread thread) { return null; }
                }
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [invalid-converter] Airport.a cannot be converted: Abstract is abstract
                    @Convert(Abstract.class) Money a,
                    // error: [invalid-converter] Airport.d cannot be converted: Outer.Inner is an inner class
                    @Convert(Outer.Inner.class) Money d,
                    // error: [invalid-converter] Airport.e cannot be converted: NeedsArgument has no constructor without parameters that can be called
                    @Convert(NeedsArgument.class) Money e,
                    // error: [invalid-converter] Airport.f cannot be converted: MoneyAsThread makes a Thread, which maps to no type of CQL
                    @Convert(MoneyAsThread.class) Money f,
                    // error: [invalid-converter] Airport.g cannot be converted: MoneyAsLong converts a Money, not a String
                    @Convert(MoneyAsLong.class) String g) {}
                """).inFull("""
                [invalid-converter] Airport.g cannot be converted: MoneyAsLong converts a Money, not a String
                  Fix: name a class that implements Converter<String, a type that maps to CQL>, with a constructor without parameters
                  See docs/errors/invalid-converter.md
                """);
    }

    @Test
    void anEndlessConversion() {
        assertErrors("""
                @Convert(Self.class) record Money(long cents) {}
                class Self implements Converter<Money, Money> {
                    public Money toCql(Money money) { return money; }
                    public Money fromCql(Money money) { return money; }
                }
                @Entity record Airport(
                    @PartitionKey String code,
                    // error: [invalid-converter] Airport.money cannot be converted: Self makes a Money, which it converts itself
                    Money money) {}
                """);
    }
}
