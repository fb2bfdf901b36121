namespace ScholarGraph.Domain.Generating;

/// <summary>The scripts of the invented names; their shares make a hundred.</summary>
internal static class NameScripts
{
    public static readonly NameScript[] All =
    [
        Spaced(
            50,
            "Ada Alan Anna Arne Bruno Carla Clara Daniel David Diana Edith Elena Emil Erik Eva Felix Fiona Frank Greta Hanna Helen Hugo Ida Irma Ivan Jana Jonas Julia Karl Kim Lars Laura Lena Leo Lisa Louis Lucas Maria Mark Marta Max Mia Mira Nadia Nils Nora Olga Oscar Paul Petra Quentin Rosa Ruth Samuel Sara Simon Sofia Theo Tomas Ursula Vera Victor Walter Xenia Yara Zoe",
            "Acker Alm Bach Berg Birk Brand Brun Dahl Eck Eich Falk Feld Frei Gold Grun Haber Hag Hart Hell Holm Kast Kirch Klein Kort Lang Lind Mar Mor Nord Oster Palm Rand Rein Rosen Sand Schon Sel Stein Strand Sund Tann Ulm Vester Wal Wester Wind Winter Wolf Zell",
            ",berg,bach,dahl,er,feld,gren,hoff,holm,ing,land,lund,man,mann,mark,mer,ner,quist,sen,son,stad,stein,stone,strom,wald,well,wick,wood",
            false
        ),
        Spaced(
            24,
            "Aurélie Benoît Björn Çağla Chloé Dániel Đorđe Éloïse Élise Émile François Gülşah Hélène Håkon Inès István Jérôme Jürgen José Kazimierz Łucja Loïc Małgorzata Márton Mónica Noémie Océane Ömer Øyvind Pavla Raphaël René Šárka Søren Thérèse Þóra Ümit Věra Władysław Yaël Žofia Zoë",
            "Ackå Bärn Beáu Bjørn Brøn Çel Déc Dvoř Fré Gâr Gärt Gón Hên Höf Jørg Kjær König Kováč Krá Lefè Löw Mäk Mén Mül Núñ Öst Pér Ré Rød Sán Sjö Škod Søn Świ Tür Ün Våg Wró Yıl Žiž",
            ",berg,ćić,dal,ek,ér,eșcu,ez,gård,ić,ík,inen,ler,ová,ová-Lång,quist,ski,sson,ström,ský,ton,vist,włoski,ywoda",
            false
        ),
        Spaced(
            6,
            "Александр Анна Борис Вера Галина Дмитрий Елена Иван Ирина Лев Мария Надежда Николай Олег Ольга Павел Сергей Татьяна Фёдор Юрий",
            "Берез Волк Воробь Горд Зай Иван Калин Корол Лебед Мороз Никит Орл Петр Рябин Сокол Соловь Тихон Фом Черн Яковл",
            "ов,ев,ин,ский,енко,ич",
            false
        ),
        Spaced(
            3,
            "Αλέξανδρος Άννα Βασίλης Γιώργος Δήμητρα Ελένη Ευάγγελος Ηλίας Θεόδωρος Ιωάννης Κατερίνα Κώστας Μαρία Νίκος Σοφία Χρήστος",
            "Αντων Βασιλ Γεωργ Δημητρ Θεοδωρ Ιωανν Καραγιανν Κωνσταντιν Μιχαλ Νικολα Παπαδ Σταυρ Χριστ",
            "άκης,ίδης,όπουλος,άτος,ιάδης",
            false
        ),
        Spaced(
            3,
            "أحمد أمينة حسن خالد زينب سلمى طارق عائشة عمر فاطمة كريم ليلى محمد مريم نادر هدى ياسمين يوسف",
            "الأنصاري البغدادي التميمي الجزائري الحسيني الخوارزمي الدمشقي الرازي السعدي الشامي الطوسي العلوي الفارابي القرطبي الكندي المصري النجار الهاشمي",
            "",
            true
        ),
        Spaced(
            2,
            "אביגיל אורי איתן בנימין דוד דנה חנה יוסף יעל מיכל משה נועה עמית רבקה רות שרה תמר",
            "אברהמי ברק גולן דהן הראל זיו חדד טל כהן לוי מזרחי נחום סגל עוז פרץ צור קפלן רוזן שפירא תבור",
            "",
            true
        ),
        Spaced(
            3,
            "अनिता अमित अर्जुन कविता गीता दीपक नेहा प्रिया मीरा मोहन राज राधा रोहित लक्ष्मी विजय शांति सुनील सुषमा",
            "अग्रवाल कपूर कुलकर्णी गुप्ता चतुर्वेदी जोशी त्रिपाठी देशपांडे नायर पटेल भट्ट मिश्रा मेहता राव वर्मा शर्मा सिंह",
            "",
            true
        ),
        Joined(
            6,
            "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀 霞 平 刚 桂 文 辉 玲 红 玉 兰 华 建",
            "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧"
        ),
        Joined(
            2,
            "민 서 지 현 준 우 하 은 수 영 진 호 경 미 선 정 혜 성 재 윤",
            "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황"
        ),
        Joined(
            1,
            "太郎 花子 健 由美 翔 葵 陽菜 蓮 さくら ひなた 美咲 大輔 直樹 恵 誠 明日香",
            "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 松本 井上 木村"
        ),
    ];

    private static NameScript Spaced(
        int share,
        string given,
        string stems,
        string endings,
        bool doublesGiven
    ) =>
        new(
            share,
            given.Split(' '),
            stems.Split(' '),
            endings.Split(','),
            " ",
            false,
            doublesGiven
        );

    private static NameScript Joined(int share, string given, string families) =>
        new(share, given.Split(' '), families.Split(' '), [""], "", true, true);
}
