package io.github.claimwright.cli.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.claimwright.order.Order;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Records for tests, and short ways to read them. */
final class Records {
    static final String NAME = "orders.json";

    private static final OrderReader READER = new OrderReader();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The least that a record needs. */
    static final String LEAST = """
            {
              "orderId": "A-1",
              "supplier": {
                "name": "PRAIRIE HOME RESPIRATORY LLC",
                "npi": "1234567893",
                "taxId": "48-5550173",
                "address": {"street": "410 N MARKET ST", "city": "WICHITA", "state": "KS", "zip": "67202-3417"}
              },
              "patient": {
                "lastName": "DOYLE",
                "firstName": "MARGARET",
                "birthDate": "1948-07-19",
                "sex": "F",
                "address": {"street": "1182 S OAK ST", "city": "NEWTON", "state": "KS", "zip": "67114"}
              },
              "insurance": {
                "type": "medicare",
                "memberId": "5MH0N96KR52",
                "payer": {"name": "DME MAC JURISDICTION D", "id": "19003"}
              },
              "delivery": {
                "date": "2026-03-04",
                "items": [
                  {"ndc": "00487950125", "quantity": 360, "charge": 46.80}
                ]
              }
            }
            """;

    /** Every field that the schema knows, at least once. */
    static final String MOST = """
            {
              "orderId": "A-2",
              "supplier": {
                "name": "PRAIRIE HOME RESPIRATORY LLC",
                "npi": "1234567893",
                "taxId": "48-5550173",
                "taxIdType": "SSN",
                "taxonomy": "332B00000X",
                "address": {
                  "street": "410 N MARKET ST",
                  "street2": "SUITE 200",
                  "city": "WICHITA",
                  "state": "KS",
                  "zip": "67202-3417"
                },
                "contact": {
                  "name": "BILLING OFFICE",
                  "phone": "(316) 555-0142",
                  "extension": "204",
                  "email": "billing@example.com"
                }
              },
              "patient": {
                "lastName": "DOYLE",
                "firstName": "MARGARET",
                "middleName": "ANNE",
                "suffix": "SR",
                "birthDate": "1948-07-19",
                "sex": "F",
                "address": {
                  "street": "1182 S OAK ST",
                  "street2": "APT 3",
                  "city": "NEWTON",
                  "state": "KS",
                  "zip": "671143310"
                }
              },
              "insurance": {
                "type": "medicare",
                "memberId": "5MH0-N96-KR52",
                "responsibility": "secondary",
                "groupNumber": "GRP-1",
                "groupName": "RETIREES",
                "medicareSecondaryReason": "12",
                "payer": {
                  "name": "DME MAC JURISDICTION D",
                  "id": "19003",
                  "idType": "PI",
                  "address": {
                    "street": "PO BOX 1",
                    "street2": "DEPT 2",
                    "city": "FARGO",
                    "state": "ND",
                    "zip": "58102"
                  }
                },
                "subscriber": {
                  "patientIs": "spouse",
                  "lastName": "HALVORSEN",
                  "firstName": "HENRY",
                  "middleName": "B",
                  "suffix": "JR"
                }
              },
              "otherInsurances": [
                {
                  "type": "commercial",
                  "memberId": "TGH4007",
                  "payer": {
                    "name": "TALLGRASS HEALTH PLAN",
                    "id": "TGH01",
                    "idType": "PI",
                    "address": {
                      "street": "PO BOX 3300",
                      "street2": "DEPT 3",
                      "city": "TOPEKA",
                      "state": "KS",
                      "zip": "66601-3300"
                    }
                  },
                  "responsibility": "fourth",
                  "groupNumber": "GRP-2",
                  "groupName": "TALLGRASS MANUFACTURING",
                  "medicareSecondaryReason": "14",
                  "subscriber": {
                    "patientIs": "child",
                    "lastName": "HALVORSEN",
                    "firstName": "RUTH",
                    "middleName": "C",
                    "suffix": "SR",
                    "address": {
                      "street": "77 E 2ND ST",
                      "street2": "APT 9",
                      "city": "WICHITA",
                      "state": "KS",
                      "zip": "67202-1104"
                    }
                  },
                  "decision": {
                    "date": "2026-03-12",
                    "paid": 20.00,
                    "adjustments": [
                      {"group": "CO", "reason": "45", "amount": "18.00", "quantity": 2},
                      {"group": "PR", "reason": "1", "amount": -1},
                      {"group": "CO", "reason": "97", "amount": 3}
                    ],
                    "patientLiability": 2.00,
                    "remarks": ["MA01", "MA07"]
                  },
                  "claimNumber": "ICN1",
                  "priorAuthorization": "PA1",
                  "referral": "RF1"
                },
                {
                  "type": "medicaid",
                  "memberId": "KS009",
                  "payer": {"name": "KANSAS MEDICAL ASSISTANCE", "id": "KSMED"},
                  "responsibility": "tertiary",
                  "neverBilled": false
                }
              ],
              "orderingPractitioner": {
                "lastName": "HOLLOWAY",
                "firstName": "JUNE",
                "middleName": "R",
                "suffix": "II",
                "npi": "1456782303",
                "address": {
                  "street": "929 N MAIN ST",
                  "street2": "FLOOR 2",
                  "city": "WICHITA",
                  "state": "KS",
                  "zip": "67214-3821"
                }
              },
              "claim": {
                "accountNumber": "ACCT-2",
                "placeOfService": "13",
                "acceptsAssignment": false,
                "benefitsAssigned": false,
                "releaseOfInformation": "I",
                "signatureOnFile": false,
                "replaces": "ICN9",
                "priorAuthorization": "PA9",
                "referral": "RF9",
                "patientPaid": 10.00
              },
              "delivery": {
                "date": "2026-03-04",
                "items": [
                  {
                    "ndc": "00487-9501-25",
                    "quantity": "360.0",
                    "unit": "ML",
                    "multiDose": false,
                    "hcpcs": "J7613",
                    "units": 300,
                    "charge": "46.80",
                    "attested": "KX",
                    "modifiers": ["KO", "JZ"],
                    "prescription": {
                      "number": "RX1",
                      "orderDate": "2026-03-01",
                      "diagnoses": ["J44.9", "J459"],
                      "daysSupply": 30,
                      "dosesPerDay": 4,
                      "dose": "2.5 mg"
                    },
                    "diagnoses": ["J44.1"],
                    "placeOfService": "33",
                    "note": "TWO STRENGTHS",
                    "lineNumber": "L1",
                    "description": "ALBUTEROL",
                    "compound": "1",
                    "priorAuthorization": "PA2",
                    "referral": "RF2",
                    "decisions": [
                      {
                        "payerId": "TGH01",
                        "date": "2026-03-14",
                        "paid": 30,
                        "adjustments": [{"group": "OA", "reason": "23", "amount": 16.80, "quantity": "1.5"}],
                        "paidUnits": 299,
                        "hcpcs": "J7611",
                        "modifiers": ["KX"],
                        "patientLiability": 4
                      },
                      {"paid": 46.80}
                    ]
                  },
                  {"ndc": "0487-9601-30", "containers": 30, "charge": 118.50},
                  {"ndc": "00487-970-01", "packages": 1.5, "charge": 246},
                  {"hcpcs": "E0570", "charge": 24.50, "acquisition": "rental", "rentalMonth": 2,
                    "rentalElection": "purchase",
                    "prices": {"daysNeeded": 390, "rental": 24.50, "purchase": "245.00", "per": "month"}
                  },
                  {"hcpcs": "A7003", "units": 2, "charge": 7.80, "acquisition": "new",
                    "ownedBase": {"hcpcs": "E0570", "obtained": "2021-01-15"},
                    "productCode": {"type": "GTIN", "number": "10361414567894", "quantity": 2, "unit": "ML"}
                  },
                  {"hcpcs": "A7005", "charge": 31.25, "acquisition": "used"},
                  {"hcpcs": "E0570", "charge": 12.00, "acquisition": "maintenance"}
                ]
              }
            }
            """;

    /** The same, where the claim takes an earlier one back. */
    static final String MOST_VOID = MOST.replace("\"replaces\"", "\"voids\"");

    private Records() {}

    /** The record on one line. */
    static String onOneLine(String json) {
        return json.strip().replaceAll("\\R\\s*", "");
    }

    /** {@link #LEAST} with one place changed. */
    static String least(String place, String replacement) {
        assertTrue(LEAST.contains(place), place);
        return LEAST.replace(place, replacement);
    }

    /** What is read from the text. */
    static OrdersRead read(String json) {
        return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    static OrdersRead read(InputStream in) {
        List<OrderRecord> orders = new ArrayList<>();
        List<OrderProblem> problems = new ArrayList<>();
        try {
            READER.read(in, NAME, orders::add, problems::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OrdersRead(orders, problems);
    }

    /** The one order of the text. */
    static Order order(String json) {
        OrdersRead read = read(json);
        assertEquals(List.of(), read.problems());
        assertEquals(1, read.orders().size());
        return read.orders().get(0).order();
    }

    /** Field and message of each problem of the text. */
    static List<String> faults(String json) {
        return read(json).problems().stream()
                .map(problem -> problem.field() + ": " + problem.message())
                .toList();
    }

    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
